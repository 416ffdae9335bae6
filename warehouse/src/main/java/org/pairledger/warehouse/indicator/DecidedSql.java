package org.pairledger.warehouse.indicator;

import org.pairledger.warehouse.indicator.Shape.Measure;

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

  private static final String OVER =
      """
      decisions as (
          select
              groups.group_no,
              fact_decisions.fact_id,
              max(fact_decisions.amount) as amount,
              bool_or(fact_decisions.is_rejected) as is_rejected
          from fact_decisions
          inner join measure_groups as groups
              on fact_decisions.indicator is null
              or fact_decisions.indicator = groups.indicator
          group by groups.group_no, fact_decisions.fact_id
      ),
      with_decisions as (
          select
              told.*,
              decided.amount as row_amount,
              coalesce(decided.amount, %3$s) as event_amount,
              decided.is_rejected
          from %4$s as told
          left join decisions as decided
              on decided.group_no = told.group_no
              and decided.fact_id = told.fact_id
      ),
      as_decided as (
          select
              told.* exclude (row_amount, event_amount, is_rejected) replace (
                  case
                      when event_amount is null then %1$s
                      when told.amount < 0 then -event_amount
                      else event_amount
                  end as amount,
                  case
                      when is_rejected then '核查不予认定'
                      when row_amount is null then %2$s
                  end as excluded_because
              )
          from with_decisions as told
      ),
      """;

  /** One key is one event here; of persons each row is a thing of its own. */
  private static final String OF_THE_EVENT =
      """
      case
          when told.distinct_key is not null then max(decided.amount) over (
              partition by told.group_no, told.pairing_id, told.role, told.unit_key, told.distinct_key
          )
      end""";

  private static final String ONE = "cast(1 as decimal(18, 2))";

  private static final String UNLESS_UNKNOWN =
      "coalesce(told.excluded_because, case when told.distinct_key is null then '"
          + TraceSql.NO_KEY
          + "' end)";

  private DecidedSql() {}

  /** The step over another one. */
  static String over(String step, Measure told) {
    boolean isOfEvents = told == Measure.SUM || told == Measure.COUNT;
    return OVER.formatted(
        amount(told),
        told == Measure.DISTINCT ? UNLESS_UNKNOWN : "told.excluded_because",
        isOfEvents ? OF_THE_EVENT : "null",
        step);
  }

  private static String amount(Measure measure) {
    return switch (measure) {
      case SUM -> "told.amount";
      case COUNT, DISTINCT -> ONE;
      case HEADS -> "case when told.distinct_key is null then told.amount else " + ONE + " end";
    };
  }
}
