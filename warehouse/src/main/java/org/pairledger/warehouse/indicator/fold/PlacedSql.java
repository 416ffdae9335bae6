package org.pairledger.warehouse.indicator.fold;

import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.indicator.definition.Shape.Measure;
import org.pairledger.warehouse.indicator.told.Standing;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * The first steps of a fold, as SQL: the candidates of one kind of indicators, placed in the window
 * of each request.
 */
final class PlacedSql {

  private PlacedSql() {}

  static String of(FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    boolean isFlow = kind.timing() == Shape.Timing.FLOW;
    boolean isOfKeys = kind.measure(layers.areDecided()) == Measure.DISTINCT;
    String ends = Standing.endsOn(kind.timing());
    return SqlTemplate.of("measure/placed")
        .sql("kind_no", Integer.toString(kindNo))
        .sql("candidates", CandidatesSql.of(kind, kindNo, layers))
        .sql("window_year", isFlow ? ", years.window_year" : "")
        .sql(
            "windows_of_years", isFlow ? SqlTemplate.of("measure/windows-of-years").toString() : "")
        .sql("year_join", isFlow ? "and year(candidates.counts_from) = requests.window_year" : "")
        .sql("unit_key", kind.hasUnits() ? "coalesce(candidates.unit_key, '')" : "''")
        .sql("unit_join", unitJoin(kind))
        .sql(
            "or_excluded",
            (isOfKeys ? "or candidates.distinct_key is null " : "")
                + (kind.hasUnits() ? "or units.unit_key is null" : ""))
        .sql("stands_join", standsJoin(kind))
        .sql(
            "ends",
            ends.isEmpty()
                ? ""
                : ", case when stands.since <= requests.known_on then " + ends + " end")
        .sql(
            "ends_as_known",
            ends.isEmpty()
                ? ""
                : SqlTemplate.of("measure/ends-as-known").sql("ends_on", ends).toString())
        .sql("in_window", inWindow(kind.timing(), "requests.last_day"))
        .toString();
  }

  /** The unit that a candidate is of; nothing where no list of units is asked. */
  static String unitJoin(FoldKind kind) {
    return kind.universe() == null
        ? ""
        : SqlTemplate.of("measure/unit-join")
            .text("universe", Shape.word(kind.universe()))
            .toString();
  }

  /** Until when a candidate's statement stands; nothing of an event of a day. */
  static String standsJoin(FoldKind kind) {
    return Standing.endsOn(kind.timing()).isEmpty()
        ? ""
        : SqlTemplate.of("measure/stands-join").toString();
  }

  /** When a candidate touches a request's window that ends on this day. */
  static String inWindow(Shape.Timing timing, String lastDay) {
    return switch (timing) {
      case FLOW -> "candidates.counts_from between requests.window_from and " + lastDay;
      case STOCK -> "candidates.counts_from <= " + lastDay;
      case OVERLAP ->
          "candidates.counts_from <= "
              + lastDay
              + " and coalesce(candidates.over_from, date '9999-12-31') > requests.window_from";
    };
  }
}
