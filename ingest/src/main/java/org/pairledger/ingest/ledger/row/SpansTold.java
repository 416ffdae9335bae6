package org.pairledger.ingest.ledger.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.date.Day;
import org.pairledger.ingest.cell.date.Precision;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Rows that say the same of 1-6月 and of 1-12月: the longer one may have the shorter one in it, and
 * both count.
 */
public final class SpansTold {

  private static final int MOST = 10_000;

  /** When what a row tells of happened, where that is more than a day. */
  public record Span(int column, DatasetField field, Cell cell, Day day) {}

  private record Told(int row, Day day, long amount) {}

  private final BoundColumns columns;
  private final TableProblems problems;
  private final Map<List<String>, List<Told>> told = new HashMap<>();
  private int rows;

  public SpansTold(BoundColumns columns, TableProblems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /** A row that is taken. */
  public void see(int row, RowDraft draft, Cell[] cells, String pairing) {
    Span span = draft.span;
    int summed = summed(draft);
    if (span == null || span.day().precision() == Precision.DAY || summed < 0 || rows == MOST) {
      return;
    }
    Told one = new Told(row, span.day(), draft.addend(columns.addend(summed)));
    List<Told> alike = told.computeIfAbsent(words(cells, span, pairing), k -> new ArrayList<>());
    List<Told> within = alike.stream().filter(other -> overlap(one, other)).toList();
    alike.add(one);
    rows++;
    if (!within.isEmpty()) {
      tell(one, within, span, columns.field(summed));
    }
  }

  /** The first column of which a sum says something; -1 if the row has none. */
  private int summed(RowDraft draft) {
    for (int i = 0; i < columns.size(); i++) {
      int addend = columns.addend(i);
      if (addend >= 0 && columns.field(i).summed() && draft.hasAddend(addend)) {
        return i;
      }
    }
    return -1;
  }

  /** All that the row says but for when and how much. */
  private List<String> words(Cell[] cells, Span span, String pairing) {
    List<String> words = new ArrayList<>(List.of(pairing));
    for (int i = 0; i < columns.size(); i++) {
      boolean isWord = columns.addend(i) < 0 && columns.bound(i).column() != span.column();
      words.add(isWord ? cells[i].text().strip() : "");
    }
    return words;
  }

  private static boolean overlap(Told one, Told other) {
    boolean isSame = one.day().equals(other.day());
    return !isSame && (holds(one.day(), other.day()) || holds(other.day(), one.day()));
  }

  private static boolean holds(Day outer, Day inner) {
    return !outer.first().isAfter(inner.first()) && !outer.last().isBefore(inner.last());
  }

  private void tell(Told one, List<Told> within, Span span, DatasetField field) {
    String cells =
        within.stream()
            .map(other -> problems.address(other.row(), span.column()))
            .collect(Collectors.joining("、"));
    long sum = one.amount() + within.stream().mapToLong(Told::amount).sum();
    String written = BigDecimal.valueOf(sum, 2).stripTrailingZeros().toPlainString();
    String unit = field.type() == FieldType.MONEY ? "元" : "";
    problems.ofCell(
        ProblemRule.PERIOD_IN_PERIOD,
        one.row(),
        span.column(),
        span.field(),
        new TableProblems.Saying(
            span.cell().text(), cells + "（" + field.label() + "合计 " + written + unit + "）"));
  }
}
