package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.DimPersons;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code dim_persons}: everybody a ledger names by an ID number or, weakly, by name, birth
 * and home; nothing of that text is here. Two whole keys behind one short key would show as a
 * repeated key and stop the build.
 */
final class PersonsModel implements Model {

  private static final List<String> LEDGERS =
      List.of(
          "secondment",
          "training_attendance",
          "employment_spell",
          "public_post",
          "student",
          "register_person",
          "labour_record",
          "work_monitoring");

  @Override
  public Table table() {
    return DimPersons.TABLE;
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    return LEDGERS.stream()
        .map(ledger -> upstream.staged(ledger).select(columns()))
        .reduce(Dataset::unionByName)
        .orElseThrow()
        .join(upstream.get(Submissions.TABLE), new String[] {"source_file"}, "left_semi")
        .filter(col("person_key").isNotNull())
        .groupBy("person_key", "person_key_full")
        .agg(
            min(col("key_strength")).as("key_strength"),
            max(col("sex")).as("sex"),
            min(col("birth_year")).as("birth_year"))
        .unionByName(unknown(upstream));
  }

  private static Column[] columns() {
    return Stream.concat(Stream.of("source_file"), DimPersons.TABLE.columns().stream())
        .map(name -> col(name))
        .toArray(Column[]::new);
  }

  private static Dataset<Row> unknown(Tables upstream) {
    return upstream
        .get(HamletList.TABLE)
        .filter(col("hamlet_key").equalTo(RegionRows.UNKNOWN))
        .select(
            lit(-1L).as("person_key"),
            lit(RegionRows.UNKNOWN).as("person_key_full"),
            lit("none").as("key_strength"),
            lit(null).cast(StringType).as("sex"),
            lit(null).cast(IntegerType).as("birth_year"));
  }
}
