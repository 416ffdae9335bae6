package org.pairledger.ingest.ledger.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.NameCore;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A number that is of one alone, under two names in two rows: a receipt of two donors, an ID number
 * of two persons. Each number is told once.
 */
final class NumbersOfOne {

  private static final int MOST = 1 << 17;

  /** A page of a paper is of many. */
  private static final Pattern SOME = Pattern.compile("[^\\d版页]*\\d[^\\d版页]*\\d[^\\d版页]*\\d[^版页]*");

  private static final Pattern MARKS = Pattern.compile("[\\p{Ps}\\p{Pe}]");

  private final BoundColumns columns;
  private final TableProblems problems;
  private final List<One> ones = new ArrayList<>();

  /** A column of numbers and that of whom they are, with what was seen of them. */
  private record One(int number, int name, Map<String, Seen> seen) {}

  /** In which row a number came first, and whose it was. */
  private record Seen(int row, String name, boolean isTold) {}

  NumbersOfOne(BoundColumns columns, TableProblems problems) {
    this.columns = columns;
    this.problems = problems;
    for (int i = 0; i < columns.size(); i++) {
      int name = columns.of(columns.field(i).ofOne());
      if (name >= 0) {
        ones.add(new One(i, name, new HashMap<>()));
      }
    }
  }

  void see(int row, Cell[] told) {
    for (One one : ones) {
      String number = bare(told[one.number()].text());
      String name = NameCore.of(told[one.name()].text());
      if (SOME.matcher(number).matches() && !name.isEmpty()) {
        see(row, one, number, name, told[one.number()]);
      }
    }
  }

  /** 〔2020〕1号 and (2020)1号 are one number. */
  private static String bare(String number) {
    return MARKS.matcher(CellText.dense(number)).replaceAll("");
  }

  private void see(int row, One one, String number, String name, Cell cell) {
    Seen seen = one.seen().get(number);
    if (seen == null && one.seen().size() < MOST) {
      one.seen().put(number, new Seen(row, name, false));
    } else if (seen != null && !seen.isTold() && !seen.name().equals(name)) {
      one.seen().put(number, new Seen(seen.row(), seen.name(), true));
      DatasetField of = columns.field(one.name());
      String detail = "第 " + seen.row() + " 行的" + of.label() + "与本行不同";
      problems.ofCell(ProblemRule.NUMBER_OF_TWO, detail, row, columns.bound(one.number()), cell);
    }
  }
}
