package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** Nothing gets into the star that is not what its table promises. */
@ExtendWith(LentSpark.class)
class StarWriterTest {

  private static final Field TOWN = required("town", "乡镇", "Town", STRING);
  private static final Field COUNT = optional("household_count", "户数", "Households", INTEGER);
  private static final Table TOWNS =
      new Table("dim_towns", "乡镇", "one row per town", List.of(TOWN), List.of(TOWN, COUNT));

  @TempDir private Path star;

  @Test
  void aColumnOfAnotherTypeIsRefused(SparkSession spark) {
    Dataset<Row> rows = spark.sql("select '水口镇' as town, 1L as household_count");

    assertThatThrownBy(() -> new StarWriter(star, true).write(TOWNS, rows))
        .hasMessage(
            "Cannot write dim_towns: column household_count is bigint, but the contract says int");
  }

  @Test
  void aColumnThatIsMissingIsRefused(SparkSession spark) {
    assertThatThrownBy(
            () -> new StarWriter(star, true).write(TOWNS, spark.sql("select '水口镇' as town")))
        .hasMessage("Cannot write dim_towns: column household_count is missing");
  }
}
