package org.pairledger.warehouse.indicator.fold;

import org.pairledger.warehouse.indicator.definition.Shape.Measure;
import org.pairledger.warehouse.indicator.told.Standing;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * One statement for all indicators of one kind: every candidate that touches the windows of its
 * group, and why it counts or not.
 */
public final class TraceSql {

  static final String REPLACED = "已被后来的报送替代";
  static final String NOT_YET = "截至日尚未计入";
  public static final String NO_LONGER = "截至日已不再计入";
  static final String TOLD_AGAIN = "以后年度的台账已重新填报，以该年度台账为准";
  public static final String LISTED_NO_MORE = "以后年度的完整名单中已不再列";
  static final String NO_KEY = "无法识别对象，不计个数";
  public static final String NOT_LISTED = "不在应有单元名单内";

  private TraceSql() {}

  static String of(FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    String ends = Standing.endsOn(kind.timing());
    return SqlTemplate.of("measure/trace")
        .sql("kind_no", Integer.toString(kindNo))
        .sql("candidates", CandidatesSql.of(kind, kindNo, layers))
        .text("replaced", REPLACED)
        .sql("key_reasons", keyReasons(kind, layers.areDecided()))
        .text("not_yet", NOT_YET)
        .text("no_longer", NO_LONGER)
        .sql("stands_reason", ends.isEmpty() ? "" : standsReason(ends))
        .sql("unit_join", PlacedSql.unitJoin(kind))
        .sql("stands_join", PlacedSql.standsJoin(kind))
        .sql("in_window", PlacedSql.inWindow(kind.timing(), "requests.window_to"))
        .sql(
            "stands_filter",
            ends.isEmpty() ? "" : SqlTemplate.of("measure/stands-filter").toString())
        .toString();
  }

  private static String standsReason(String ends) {
    return SqlTemplate.of("measure/stands-reason")
        .sql("ends_on", ends)
        .text("listed_no_more", LISTED_NO_MORE)
        .text("told_again", TOLD_AGAIN)
        .toString();
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
