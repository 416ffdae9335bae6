package org.pairledger.ingest.ledger.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.date.DateRules;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Persons too young or too old for what their ledger says they do, and births that an ID number and
 * a column of the row tell differently. Ages are those of the ledger's last year; none is shown.
 */
final class AgesOfPersons {

  /** Of whom nothing else is said. */
  private static final List<Integer> ANYONE = List.of(0, 110);

  private final BoundColumns columns;
  private final TableProblems problems;
  private final DateRules dates;
  private final int id;
  private final int birth;

  AgesOfPersons(BoundColumns columns, TableProblems problems, DateRules dates) {
    this.columns = columns;
    this.problems = problems;
    this.dates = dates;
    this.id = ofPerson(FieldType.ID_NUMBER);
    this.birth = ofPerson(FieldType.DATE);
  }

  private int ofPerson(FieldType type) {
    return columns.first(field -> field.type() == type && field.isPersonal());
  }

  void see(int row, RowDraft draft, Cell[] told) {
    String month = birth < 0 ? null : draft.birthMonth;
    if (id >= 0 && draft.id != null) {
      age(draft.id.birthYear(), row, id, draft, told);
      if (month != null && !isSame(month, draft.id.birthYear(), draft.id.birthMonth())) {
        problems.ofCell(ProblemRule.BIRTH_DIFFERS, "", row, columns.bound(birth), told[birth]);
      }
    } else if (month != null) {
      age(Integer.parseInt(month.substring(0, 4)), row, birth, draft, told);
    }
  }

  /** Of a year alone the month is January. */
  private static boolean isSame(String month, int year, int monthOfYear) {
    boolean isYear = month.startsWith("%04d-".formatted(year));
    return isYear && (month.endsWith("-01") || month.endsWith("-%02d".formatted(monthOfYear)));
  }

  private void age(int born, int row, int index, RowDraft draft, Cell[] told) {
    DatasetField field = columns.field(index);
    List<Integer> ages = field.ages().isEmpty() ? ANYONE : field.ages();
    int year = year(draft);
    int age = year - born;
    if (year > 0 && (age < ages.get(0) || age > ages.get(1))) {
      String detail = ages.get(0) + "至" + ages.get(1) + "岁";
      problems.ofCell(ProblemRule.AGE_UNLIKELY, detail, row, columns.bound(index), told[index]);
    }
  }

  /** Of the ledger, else the last that the row tells of. */
  private int year(RowDraft draft) {
    LocalDate last = dates.lastDay();
    if (last != null) {
      return last.getYear();
    }
    int year = 0;
    for (@Nullable Object value : draft.values()) {
      year = value instanceof LocalDate day ? Math.max(year, day.getYear()) : year;
    }
    return year;
  }
}
