package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.year;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctRegisterYears;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_register_years}: a person's state in each export; who is in the register is
 * registered, lifted out or not, unless the export itself says otherwise.
 */
final class RegisterYearsModel implements Model {

  @Override
  public Table table() {
    return FctRegisterYears.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("register_person");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "register_person", FctRegisterYears.TABLE);
    return Household.township(told, upstream)
        .withColumnRenamed("household_no_key", "household_key")
        .withColumn("register_year", coalesce(year(col("data_date")), col("plan_year")))
        .withColumn("is_registered", coalesce(Household.registered(), lit(true)))
        .withColumnRenamed("village", "village_name");
  }
}
