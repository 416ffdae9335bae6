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
    Dataset<Row> found =
        Household.find(Told.in(upstream, "register_person", FctRegisterYears.TABLE), upstream);
    return Columns.with("township_code", Household.townshipCode(found))
        .and("household_key", col("household_no_key"))
        .and("register_year", coalesce(year(col("data_date")), col("plan_year")))
        .and("is_registered", coalesce(Household.registered(), lit(true)))
        .and("village_name", col("village"))
        .to(found);
  }
}
