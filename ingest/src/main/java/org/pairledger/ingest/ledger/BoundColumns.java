package org.pairledger.ingest.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.MoneyUnit;
import org.pairledger.ingest.cell.ProblemRule;

/** The bound columns of a table in their order, each with its unit and where it is summed. */
final class BoundColumns {

  private final BoundColumn[] columns;
  private final MoneyUnit[] units;
  private final int[] addends;
  private final int sums;

  private BoundColumns(BoundColumn[] columns, MoneyUnit[] units, int[] addends, int sums) {
    this.columns = columns;
    this.units = units;
    this.addends = addends;
    this.sums = sums;
  }

  /** The columns; an amount without any stated unit is said to be taken as yuan. */
  static BoundColumns of(List<BoundColumn> bound, SheetNotes notes, TableProblems problems) {
    BoundColumn[] columns = bound.toArray(BoundColumn[]::new);
    MoneyUnit[] units = new MoneyUnit[columns.length];
    int[] addends = new int[columns.length];
    int sums = 0;
    for (int i = 0; i < columns.length; i++) {
      units[i] = unit(columns[i], notes, problems);
      addends[i] = columns[i].field().type().isAdditive() ? sums++ : -1;
    }
    return new BoundColumns(columns, units, addends, sums);
  }

  private static MoneyUnit unit(BoundColumn column, SheetNotes notes, TableProblems problems) {
    DatasetField field = column.field();
    if (field.type() != FieldType.MONEY) {
      return MoneyUnit.YUAN;
    }
    Optional<MoneyUnit> stated = MoneyUnit.ofHeading(column.heading()).or(notes::unit);
    if (stated.isEmpty()) {
      ProblemRule rule = ProblemRule.UNIT_NOT_STATED;
      problems.ofTable(rule, rule.severity(), field, field.label());
    }
    return stated.orElse(MoneyUnit.YUAN);
  }

  int size() {
    return columns.length;
  }

  BoundColumn bound(int index) {
    return columns[index];
  }

  DatasetField field(int index) {
    return columns[index].field();
  }

  /** The column in the sheet. */
  int column(int index) {
    return columns[index].column();
  }

  MoneyUnit unit(int index) {
    return units[index];
  }

  /** Where the column is summed; -1 if it is not. */
  int addend(int index) {
    return addends[index];
  }

  /** How many columns are summed. */
  int sums() {
    return sums;
  }

  /** Which of these the sheet's column is; -1 if none. */
  int at(int sheetColumn) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].column() == sheetColumn) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a required column is of this type. */
  boolean have(FieldType type) {
    return Arrays.stream(columns)
        .map(BoundColumn::field)
        .anyMatch(field -> field.type() == type && field.required());
  }

  /** The column with the beginning of a period that is told in two; null if there is none. */
  @Nullable BoundColumn period() {
    for (BoundColumn column : columns) {
      if (column.part() == BoundColumn.Part.BEGINNING) {
        return column;
      }
    }
    return null;
  }

  @Nullable BoundColumn ofAddend(int addend) {
    for (int i = 0; i < columns.length; i++) {
      if (addends[i] == addend) {
        return columns[i];
      }
    }
    return null;
  }
}
