package org.pairledger.warehouse.indicator;

/**
 * Lays what people decided of single rows over an indicator's candidates: a row that was rejected
 * does not count, an amount that was verified stands for the told one and is no estimate any more.
 */
public final class DecidedSql {

  /** The temporary table of the decisions; without an indicator one holds for all of them. */
  public static final String TABLE = "fact_decisions";

  /** Its columns. */
  public static final String COLUMNS =
      "fact_id bigint, indicator varchar, amount decimal(18, 2), is_rejected boolean";

  private static final String OVER =
      """
      select
          told.* replace (
              case
                  when decided.amount is null then told.amount
                  when told.amount < 0 then -decided.amount
                  else decided.amount
              end as amount,
              case
                  when decided.is_rejected then '核查不予认定'
                  when decided.amount is not null and told.excluded_because like '金额为%%' then null
                  else told.excluded_because
              end as excluded_because
          )
      from (
      %s
      ) as told
      left join (
          select fact_id, max(amount) as amount, bool_or(is_rejected) as is_rejected
          from fact_decisions
          where indicator is null or indicator = '%s'
          group by fact_id
      ) as decided
          on decided.fact_id = told.fact_id""";

  private DecidedSql() {}

  static Indicator over(Indicator told) {
    return told.sql() == null
        ? told
        : new Indicator(
            told.code(),
            told.since(),
            told.name(),
            told.nameEn(),
            told.category(),
            told.assessmentCategory(),
            told.unit(),
            told.shape(),
            told.sides(),
            told.params(),
            told.definition(),
            OVER.formatted(told.sql(), told.code()),
            null);
  }
}
