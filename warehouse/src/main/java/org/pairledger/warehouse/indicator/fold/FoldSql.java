package org.pairledger.warehouse.indicator.fold;

import java.util.Locale;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.indicator.definition.Shape.Measure;
import org.pairledger.warehouse.indicator.definition.Shape.Universe;
import org.pairledger.warehouse.sql.SqlTemplate;

/** The statements that fold the candidates of all indicators of one kind. */
final class FoldSql {

  private FoldSql() {}

  /** Candidates of all requests in, changes of a day out. */
  static String of(FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    return steps("fold", kind, kindNo, layers).sql("folded", folded(kind)).toString();
  }

  /** What each unit comes to at the end of a window; of kinds that ask no unit, nothing. */
  static String ofUnits(FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    Universe universe = kind.universe();
    return universe == null
        ? "select 1"
        : steps("units", kind, kindNo, layers).sql("asked_units", units(universe)).toString();
  }

  private static SqlTemplate steps(
      String statement, FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    return SqlTemplate.of("measure/" + statement)
        .sql("placed", PlacedSql.of(kind, kindNo, layers))
        .sql("deltas", deltas(kind.measure(layers.areDecided())));
  }

  private static String deltas(Measure measure) {
    return switch (measure) {
      case SUM -> SqlTemplate.of("measure/deltas-by-amount").toString();
      case COUNT, DISTINCT -> once("1");
      case HEADS -> once("coalesce(amount, 0)");
    };
  }

  private static String once(String rowsOfNoKey) {
    return SqlTemplate.of("measure/deltas-once").sql("rows_of_no_key", rowsOfNoKey).toString();
  }

  private static String folded(FoldKind kind) {
    Universe universe = kind.universe();
    if (universe == null) {
      return SqlTemplate.of("measure/fold-all").toString();
    }
    String fold = kind.fold().name().toLowerCase(Locale.ROOT);
    return SqlTemplate.of("measure/fold-" + fold).sql("asked_units", units(universe)).toString();
  }

  private static String units(Universe universe) {
    return SqlTemplate.of("measure/asked-units").text("universe", Shape.word(universe)).toString();
  }
}
