package org.pairledger.warehouse.indicator.fold;

import org.pairledger.warehouse.indicator.definition.Shape.Measure;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Lays what people decided of single rows over an indicator's candidates: a row that was rejected
 * does not count; one that was verified counts for just so much, whatever was doubtful about it,
 * and so do the other rows that tell the same event. What is counted is added up for that: each row
 * is one where nobody decided otherwise.
 */
public final class DecidedSql {

  /** The temporary table of the decisions; without an indicator one holds for all of them. */
  public static final String TABLE = "fact_decisions";

  /** Its columns. */
  public static final String COLUMNS =
      "fact_id bigint, indicator varchar, amount decimal(38, 2), is_rejected boolean";

  /** The step that lays them over. */
  static final String STEP = "as_decided";

  private static final String ONE = "cast(1 as decimal(18, 2))";

  private static final String UNLESS_UNKNOWN =
      "coalesce(told.excluded_because, case when told.distinct_key is null then '"
          + TraceSql.NO_KEY
          + "' end)";

  private DecidedSql() {}

  /** The step over another one. */
  static String over(String step, Measure told) {
    boolean isOfEvents = told == Measure.SUM || told == Measure.COUNT;
    return SqlTemplate.of("measure/as-decided")
        .sql("amount", amount(told))
        .sql(
            "excluded_because", told == Measure.DISTINCT ? UNLESS_UNKNOWN : "told.excluded_because")
        .sql(
            "of_the_event", isOfEvents ? SqlTemplate.of("measure/of-the-event").toString() : "null")
        .sql("told", step)
        .toString();
  }

  private static String amount(Measure measure) {
    return switch (measure) {
      case SUM -> "told.amount";
      case COUNT, DISTINCT -> ONE;
      case HEADS -> "case when told.distinct_key is null then told.amount else " + ONE + " end";
    };
  }
}
