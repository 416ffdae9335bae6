package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctStudents;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_students}: every student in an eastern school; one told again by a later ledger
 * stands as told last.
 */
final class StudentsModel implements Model {

  @Override
  public Table table() {
    return FctStudents.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("student");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "student", FctStudents.TABLE);
    Dataset<Row> placed =
        Columns.with("school_province_code", col("p.province_code"))
            .and("is_employed", col("employer").isNotNull().or(col("employed_on").isNotNull()))
            .and("_school", Text.key(col("school")))
            .to(WorkPlaces.province(told, upstream, "school_province"));
    Dataset<Row> believed = Register.isPoor(placed, upstream, col("is_poor"));
    return Restated.by(believed, "person_key", "_school", "enrolled_on");
  }
}
