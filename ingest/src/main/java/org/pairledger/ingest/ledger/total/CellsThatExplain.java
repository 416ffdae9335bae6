package org.pairledger.ingest.ledger.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.edit.Edit;
import org.pairledger.ingest.ledger.edit.ErrorLocalisation;
import org.pairledger.ingest.ledger.edit.NewValues;
import org.pairledger.ingest.ledger.edit.Slip;
import org.pairledger.ingest.ledger.edit.SumEdit;
import org.pairledger.ingest.ledger.tell.TableProblems;

/**
 * Names the smallest set of cells of a table that would explain all that fails in it: printed
 * totals, columns of totals, numbers times prices. Of several such sets the one stands that is a
 * slip of the hand; where none stands out, nothing is named.
 */
final class CellsThatExplain {

  private final BoundColumns columns;
  private final TableFigures figures;
  private final List<ControlTotals.Spanned> totals;
  private final TableProblems problems;
  private final List<RowIdentities.Kept> kept;
  private final List<Edit> edits = new ArrayList<>();
  private final long[] values;

  CellsThatExplain(
      BoundColumns columns,
      TableFigures figures,
      List<ControlTotals.Spanned> totals,
      TableProblems problems) {
    this.columns = columns;
    this.figures = figures;
    this.totals = totals;
    this.problems = problems;
    this.kept = new RowIdentities(figures, fields(columns)).all();
    this.values = figures.values(totals.size());
    kept.forEach(one -> edits.add(one.edit()));
    for (int i = 0; i < totals.size(); i++) {
      int cell = figures.size() * figures.columns() + i;
      values[cell] = totals.get(i).stated();
      edits.add(new SumEdit(cell, spanned(totals.get(i))));
    }
  }

  private static List<DatasetField> fields(BoundColumns columns) {
    return IntStream.range(0, columns.size())
        .filter(index -> columns.addend(index) >= 0)
        .mapToObj(columns::field)
        .toList();
  }

  private List<Integer> spanned(ControlTotals.Spanned total) {
    return IntStream.range(total.from(), total.to())
        .mapToObj(nth -> figures.cell(nth, total.column()))
        .toList();
  }

  /** A set of cells with what each would have to be. */
  private record Explanation(Map<Integer, Long> meant, boolean isSlip) {}

  void tell() {
    ErrorLocalisation.failing(edits, values).forEach(this::tell);
  }

  private void tell(List<Edit> related) {
    Explanation one = standing(related);
    if (one != null) {
      one.meant().keySet().forEach(cell -> tell(cell, one));
    } else {
      Set<Edit> these = new HashSet<>(related);
      kept.stream()
          .filter(row -> these.contains(row.edit()) && !row.edit().holds(values))
          .forEach(this::tellRow);
    }
  }

  private @Nullable Explanation standing(List<Edit> related) {
    List<Explanation> all = new ArrayList<>();
    NewValues fitting = new NewValues(related, values);
    for (Set<Integer> cells : ErrorLocalisation.smallest(related, values)) {
      fitting
          .of(cells)
          .filter(this::isPlausible)
          .ifPresent(meant -> all.add(new Explanation(meant, isSlip(meant))));
    }
    if (all.size() == 1) {
      return all.get(0);
    }
    List<Explanation> slips = all.stream().filter(Explanation::isSlip).toList();
    return slips.size() == 1 ? slips.get(0) : null;
  }

  /** Nothing is told to be less than nothing, and persons come whole. */
  private boolean isPlausible(Map<Integer, Long> meant) {
    return meant.entrySet().stream()
        .allMatch(
            one ->
                one.getValue() >= Math.min(0, values[one.getKey()])
                    && (column(one.getKey()).field().type() != FieldType.INTEGER
                        || one.getValue() % 100 == 0));
  }

  private boolean isSlip(Map<Integer, Long> meant) {
    return meant.entrySet().stream().allMatch(one -> !slip(one.getKey(), one.getValue()).isEmpty());
  }

  private String slip(int cell, long meant) {
    return isGiven(cell) ? Slip.between(values[cell], meant) : "漏填或误填";
  }

  private boolean isGiven(int cell) {
    int nth = cell / figures.columns();
    return nth >= figures.size() || figures.isGiven(nth, cell % figures.columns());
  }

  private void tell(int cell, Explanation one) {
    String said =
        one.meant().entrySet().stream()
            .map(each -> said(each.getKey(), each.getValue()))
            .collect(Collectors.joining("、"));
    String found = isGiven(cell) ? shown(cell, values[cell]) : "空白或读不出的字";
    problems.ofCell(
        ProblemRule.CELLS_WOULD_EXPLAIN,
        row(cell),
        column(cell).column(),
        column(cell).field(),
        new TableProblems.Saying(found, said));
  }

  private String said(int cell, long meant) {
    String slip = slip(cell, meant);
    return problems.address(row(cell), column(cell).column())
        + " 改为 "
        + shown(cell, meant)
        + (slip.isEmpty() ? "" : "（" + slip + "）");
  }

  /** A row that breaks what the others keep, where no cell stands out. */
  private void tellRow(RowIdentities.Kept row) {
    int cell = row.edit().terms(values).lastKey();
    if (row.edit() instanceof SumEdit sum) {
      cell = sum.total();
    }
    problems.ofCell(
        ProblemRule.ROW_ADDS_UP_OTHERWISE,
        row(cell),
        column(cell).column(),
        column(cell).field(),
        new TableProblems.Saying(shown(cell, values[cell]), String.valueOf(row.elsewhere())));
  }

  private BoundColumn column(int cell) {
    int rest = cell - figures.size() * figures.columns();
    int addend = rest >= 0 ? totals.get(rest).column() : cell % figures.columns();
    BoundColumn column = columns.ofAddend(addend);
    if (column == null) {
      throw new IllegalStateException("no column is summed at " + addend);
    }
    return column;
  }

  private int row(int cell) {
    int rest = cell - figures.size() * figures.columns();
    return rest >= 0 ? totals.get(rest).row() : figures.row(cell / figures.columns());
  }

  private String shown(int cell, long hundredths) {
    String unit = column(cell).field().type() == FieldType.MONEY ? "元" : "";
    return TotalWords.plain(BigDecimal.valueOf(hundredths, 2)) + unit;
  }
}
