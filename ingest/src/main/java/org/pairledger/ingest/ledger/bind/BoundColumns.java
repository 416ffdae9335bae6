package org.pairledger.ingest.ledger.bind;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.column.ColumnUnit;
import org.pairledger.ingest.ledger.tell.TableProblems;

/** The bound columns of a table in their order, each with its unit and where it is summed. */
public final class BoundColumns {

  private final BoundColumn[] columns;
  private final ColumnUnit[] units;
  private final int[] addends;
  private final int sums;
  private final List<DatasetField> silent;

  private BoundColumns(BoundColumn[] columns, ColumnUnit[] units, int[] addends, int sums) {
    this.silent = silent(columns, units);
    this.columns = columns;
    this.units = units;
    this.addends = addends;
    this.sums = sums;
  }

  public static BoundColumns of(List<BoundColumn> bound, SheetNotes notes, UnitColumn said) {
    BoundColumn[] columns = bound.toArray(BoundColumn[]::new);
    ColumnUnit[] units = new ColumnUnit[columns.length];
    int[] addends = new int[columns.length];
    int sums = 0;
    for (int i = 0; i < columns.length; i++) {
      units[i] = unit(columns[i], notes, said);
      addends[i] = columns[i].field().type().isAdditive() ? sums++ : -1;
    }
    return new BoundColumns(columns, units, addends, sums);
  }

  private static ColumnUnit unit(BoundColumn column, SheetNotes notes, UnitColumn said) {
    DatasetField field = column.field();
    StatedUnit heading = StatedUnit.ofHeading(column.unitHeading());
    return field.type() == FieldType.MONEY
        ? ColumnUnit.ofMoney(column.heading(), heading, notes.stated())
        : new ColumnUnit(heading, true, false, said.measures(column.column()));
  }

  private static List<DatasetField> silent(BoundColumn[] columns, ColumnUnit[] units) {
    return IntStream.range(0, columns.length)
        .filter(i -> columns[i].field().type() == FieldType.MONEY && !units[i].isStated())
        .mapToObj(i -> columns[i].field())
        .toList();
  }

  /** Amounts without any stated unit are said to be taken as yuan. */
  public void tellSilent(TableProblems problems) {
    ProblemRule rule = ProblemRule.UNIT_NOT_STATED;
    silent.forEach(field -> problems.ofTable(rule, rule.severity(), field, field.label()));
  }

  /** Whether amounts of it are taken as yuan because nothing says their unit. */
  public boolean areSilent() {
    return !silent.isEmpty();
  }

  public int size() {
    return columns.length;
  }

  public BoundColumn bound(int index) {
    return columns[index];
  }

  public DatasetField field(int index) {
    return columns[index].field();
  }

  /** The column in the sheet. */
  public int column(int index) {
    return columns[index].column();
  }

  public ColumnUnit unit(int index) {
    return units[index];
  }

  /** Where the column is summed; -1 if it is not. */
  public int addend(int index) {
    return addends[index];
  }

  /** How many columns are summed. */
  public int sums() {
    return sums;
  }

  /** Which of these the sheet's column is; -1 if none. */
  public int at(int sheetColumn) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].column() == sheetColumn) {
        return i;
      }
    }
    return -1;
  }

  /** The first column of a field; -1 if it has none. */
  public int of(@Nullable String field) {
    return first(one -> one.name().equals(field));
  }

  /** The first column whose field is such a one; -1 if there is none. */
  public int first(Predicate<DatasetField> isOne) {
    for (int i = 0; i < columns.length; i++) {
      if (isOne.test(columns[i].field())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the column holds remarks. */
  public boolean isNote(int index) {
    return columns[index].field().type() == FieldType.NOTE;
  }

  /** Whether a required column is of this type. */
  public boolean have(FieldType type) {
    return Arrays.stream(columns)
        .map(BoundColumn::field)
        .anyMatch(field -> field.type() == type && field.required());
  }

  /** The column with the beginning of a period that is told in two; null if there is none. */
  @Nullable
  public BoundColumn period() {
    for (BoundColumn column : columns) {
      if (column.part() == BoundColumn.Part.BEGINNING) {
        return column;
      }
    }
    return null;
  }

  @Nullable
  public BoundColumn ofAddend(int addend) {
    for (int i = 0; i < columns.length; i++) {
      if (addends[i] == addend) {
        return columns[i];
      }
    }
    return null;
  }
}
