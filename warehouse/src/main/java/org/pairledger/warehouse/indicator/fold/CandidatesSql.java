package org.pairledger.warehouse.indicator.fold;

import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * The first step of every fold and trace, as SQL: {@code candidates}, the rows that may count for
 * each group of one kind, as its year's ledgers tell them, with what people decided of them, what
 * is set aside, and what is one row told by several pairings.
 */
final class CandidatesSql {

  /** Which of these there are at all. */
  record Layers(boolean areDecided, boolean areSetAside, boolean areShared) {}

  private CandidatesSql() {}

  static String of(FoldKind kind, int kindNo, Layers layers) {
    String last = "told";
    StringBuilder sql =
        new StringBuilder(
            SqlTemplate.of("measure/told").sql("kind_no", Integer.toString(kindNo)).toString());
    if (layers.areDecided()) {
      sql.append(DecidedSql.over(last, kind.told()));
      last = DecidedSql.STEP;
    }
    if (layers.areSetAside()) {
      sql.append(SetAside.over(last));
      last = SetAside.STEP;
    }
    if (layers.areShared()) {
      sql.append(SameRows.united(last, kind.measure(layers.areDecided())));
      last = SameRows.STEP;
    }
    return sql + "candidates as (\nselect * from " + last + "\n)";
  }
}
