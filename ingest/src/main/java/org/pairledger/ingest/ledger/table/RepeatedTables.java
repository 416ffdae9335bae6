package org.pairledger.ingest.ledger.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.repeat.RowsByWords;
import org.pairledger.ingest.ledger.repeat.SameAmounts;
import org.pairledger.ingest.ledger.tell.Problem;

/**
 * Finds among the tables of one dataset in a file the one that sums up the others, or tells one
 * again.
 */
final class RepeatedTables {

  private static final int PARTS = 2;

  private final List<TableReading> tables;
  private final List<Fingerprint> contents;

  RepeatedTables(List<TableReading> tables) {
    this.tables = tables;
    this.contents = tables.stream().map(TableReading::content).toList();
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (!haveRowsInCommon()) {
      summaries(problems);
    }
    if (problems.isEmpty()) {
      summedRows(problems);
    }
    if (problems.isEmpty() && !haveRowsInCommon()) {
      sameAmounts(problems);
    }
    return problems;
  }

  /** Rows that stand in two tables are told by themselves. */
  private boolean haveRowsInCommon() {
    for (int i = 0; i < contents.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (contents.get(i).shared(contents.get(j)).isTelling()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A table that tells as much money as all others together is their summary. */
  private void summaries(List<Problem> problems) {
    long all = contents.stream().mapToLong(Fingerprint::total).sum();
    for (int i = 0; i < tables.size() && tables.size() > PARTS; i++) {
      long own = contents.get(i).total();
      if (own != 0 && own * 2 == all) {
        String others = "其余 " + (tables.size() - 1) + " 个表";
        problems.add(problem(tables.get(i), others, "之和金额相等，应是其汇总：金额 " + yuan(own) + " 元，目前计了两次"));
        return;
      }
    }
  }

  /** A table whose rows each add up what the others say of the same donor is their summary. */
  private void summedRows(List<Problem> problems) {
    List<RowsByWords> rows = tables.stream().map(TableReading::byWords).toList();
    for (int i = 0; i < rows.size(); i++) {
      List<RowsByWords> others = new ArrayList<>(rows);
      long fen = others.remove(i).sumsUp(others);
      if (fen != 0) {
        String other = tables.size() == PARTS ? "另一个表" : "其余 " + (tables.size() - 1) + " 个表";
        problems.add(
            problem(tables.get(i), other, "按名称汇总的金额相等，应是其汇总：金额 " + yuan(fen) + " 元，目前计了两次"));
        return;
      }
    }
  }

  /** A table of which each amount stands in another one, beside other columns and words. */
  private void sameAmounts(List<Problem> problems) {
    for (int i = 0; i < contents.size(); i++) {
      for (int j = 0; j < contents.size(); j++) {
        boolean isShorter = contents.get(i).rows() < contents.get(j).rows() || j < i;
        boolean isOther = i != j && isShorter;
        if (isOther && SameAmounts.areAgain(contents.get(j), contents.get(i))) {
          String other = tables.size() == PARTS ? "另一个表" : "第 " + (j + 1) + " 个表";
          String said = "的金额逐行相同，疑为同一内容的另一种写法：金额 " + yuan(contents.get(i).total()) + " 元，目前计了两次";
          problems.add(problem(tables.get(i), other, said));
          return;
        }
      }
    }
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
  }

  private static Problem problem(TableReading table, String other, String said) {
    ProblemRule rule = ProblemRule.CONTENT_REPEATED;
    TablePlace place = table.place();
    return new Problem(
        rule,
        rule.severity(),
        Place.sheet(place.sheet(), place.name()),
        table.dataset().id(),
        null,
        other,
        said);
  }
}
