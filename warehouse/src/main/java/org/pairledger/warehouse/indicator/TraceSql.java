package org.pairledger.warehouse.indicator;

import org.pairledger.warehouse.indicator.Shape.Measure;

/**
 * One statement for all indicators of one kind: every candidate that touches the windows of its
 * group, and why it counts or not.
 */
final class TraceSql {

  static final String REPLACED = "已被后来的报送替代";
  static final String NOT_YET = "截至日尚未计入";
  static final String NO_LONGER = "截至日已不再计入";
  static final String TOLD_AGAIN = "以后年度的台账已重新填报，以该年度台账为准";
  static final String LISTED_NO_MORE = "以后年度的完整名单中已不再列";
  static final String NO_KEY = "无法识别对象，不计个数";
  static final String NOT_LISTED = "不在应有单元名单内";

  private static final String TRACE =
      """
      insert into measured_candidates
      with
      requests as materialized (
          select requests.request_no, requests.group_no, windows.*
          from measure_groups as groups
          inner join measure_requests as requests
              on requests.group_no = groups.group_no
          inner join measure_reach as windows
              on windows.window_no = requests.window_no
          where groups.kind_no = %1$d
      ),
      %2$s
      select
          requests.request_no,
          candidates.pairing_id,
          candidates.fact_id,
          candidates.role,
          candidates.acting_side,
          candidates.reported_by,
          candidates.unit_key,
          candidates.distinct_key,
          candidates.counts_from,
          candidates.counts_to,
          candidates.amount,
          case
              when candidates.known_to <= requests.known_on then '%3$s'
              when candidates.excluded_because is not null then candidates.excluded_because
              %4$s
              when candidates.counts_from > requests.last_day then '%5$s'
              when candidates.counts_to <= greatest(requests.last_day, candidates.counts_from)
                  then '%6$s'
              %9$s
          end as excluded_because
      from requests
      inner join candidates
          on candidates.group_no = requests.group_no
          and candidates.pairing_id = requests.own_pairing_id
      %7$s%10$s
      where %8$s
          and candidates.known_from <= requests.known_on
          and (
              candidates.counts_to is null
              or candidates.counts_to > requests.window_from
          )%11$s
          and (
              requests.side in ('J', 'B')
              or candidates.acting_side is null
              or candidates.acting_side = requests.side
          )
      """;

  private static final String UNITS =
      """
      left join measure_universe as units
          on units.universe = '%s'
          and units.pairing_id = requests.pairing_id
          and units.plan_year = requests.plan_year
          and units.unit_key = candidates.unit_key
      """;

  private static final String STANDS_REASON =
      """
      when stands.since <= requests.known_on
              and %%s <= greatest(requests.last_day, candidates.counts_from)
                  then case when stands.is_dropped then '%s' else '%s' end
      """
          .formatted(LISTED_NO_MORE, TOLD_AGAIN);

  private static final String STANDS_JOIN =
      """
      left join measure_stands as stands
          on stands.fact_id = candidates.fact_id
      """;

  /** What ended before the window is not its business. */
  private static final String STANDS_FILTER =
      """

          and coalesce(
              stands.since > requests.known_on or stands.stands_to > requests.window_from, true
          )\
      """;

  private TraceSql() {}

  static String of(FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    String ends = Standing.endsOn(kind.timing());
    return TRACE.formatted(
        kindNo,
        CandidatesSql.of(kind, kindNo, layers),
        REPLACED,
        keyReasons(kind, layers.areDecided()),
        NOT_YET,
        NO_LONGER,
        kind.universe() == null ? "" : UNITS.formatted(Shape.word(kind.universe())),
        PlacedSql.inWindow(kind.timing(), "requests.window_to"),
        ends.isEmpty() ? "" : STANDS_REASON.formatted(ends),
        ends.isEmpty() ? "" : STANDS_JOIN,
        ends.isEmpty() ? "" : STANDS_FILTER);
  }

  private static String keyReasons(FoldKind kind, boolean isDecided) {
    String reasons = "";
    if (kind.measure(isDecided) == Measure.DISTINCT) {
      reasons += "when candidates.distinct_key is null then '" + NO_KEY + "' ";
    }
    if (kind.hasUnits()) {
      reasons += "when units.unit_key is null then '" + NOT_LISTED + "' ";
    }
    return reasons;
  }
}
