package org.pairledger.ingest.ledger.repeat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.person.Holds;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.NameCore;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Rows that say the same but for how a name is written or what one of them leaves out: 甲公司 and
 * 甲公司捐赠 of one day with one amount are one gift told twice, or two; so are two lines on one person
 * that agree in all that they must say.
 */
public final class RowsAlike {

  private static final int MOST = 1 << 16;

  private final BoundColumns columns;
  private final Slots slots;
  private final TableProblems problems;
  private final int name;
  private final boolean areOfPersons;
  private final Map<List<Object>, List<Told>> seen = new HashMap<>();
  private int rows;

  /** A row: its words, its days. */
  private record Told(int row, List<String> words, List<@Nullable LocalDate> days) {}

  public RowsAlike(BoundColumns columns, Slots slots, TableProblems problems) {
    this.columns = columns;
    this.slots = slots;
    this.problems = problems;
    boolean hasPersons = IntStream.range(0, columns.size()).anyMatch(this::isOfPerson);
    this.areOfPersons = hasPersons;
    boolean saysMore = IntStream.range(0, columns.size()).anyMatch(this::isMore);
    this.name =
        !hasPersons
            ? named()
            : saysMore ? columns.first(field -> field.type() == FieldType.ID_NUMBER) : -1;
  }

  /** Whether a list of persons says where or in what each of them is. */
  private boolean isMore(int index) {
    return isNeeded(index) && !columns.field(index).isPersonal();
  }

  private boolean isOfPerson(int index) {
    FieldType type = columns.field(index).type();
    return type == FieldType.ID_NUMBER || (type == FieldType.PERSON_NAME && isNeeded(index));
  }

  private boolean isNeeded(int index) {
    return columns.field(index).required();
  }

  /** Whom or what a row is about: a party, the first needed text, or whom it is paid to. */
  private int named() {
    int party = columns.first(field -> field.type() == FieldType.PARTY);
    if (party >= 0) {
      return party;
    }
    OptionalInt text = texts().filter(this::isNeeded).findFirst();
    OptionalInt organisation =
        text.isPresent() ? text : texts().filter(this::isOrganisation).reduce((a, b) -> b);
    return organisation.isPresent()
        ? organisation.getAsInt()
        : texts().filter(this::isThing).findFirst().orElse(-1);
  }

  private boolean isOrganisation(int index) {
    return columns.field(index).holds() == Holds.ORGANISATION;
  }

  private boolean isThing(int index) {
    return columns.field(index).holds() == Holds.THING;
  }

  private IntStream texts() {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.field(i).type() == FieldType.TEXT)
        .filter(i -> columns.field(i).holds() != Holds.PLACE);
  }

  /** A row that was taken. */
  public void see(int row, RowDraft draft, Cell[] told, String pairing) {
    List<Object> key = key(draft, told, pairing);
    if (key.isEmpty() || rows == MOST) {
      return;
    }
    rows++;
    Told own = new Told(row, words(told), days(draft));
    List<Told> alike = seen.computeIfAbsent(key, k -> new ArrayList<>());
    alike.stream()
        .filter(other -> isAgain(own, other))
        .findFirst()
        .ifPresent(
            other ->
                problems.ofCell(
                    ProblemRule.ROW_LIKE_ANOTHER,
                    String.valueOf(other.row()),
                    row,
                    columns.bound(name),
                    told[name]));
    alike.add(own);
  }

  /** What is left of its name, and its numbers; empty where it has none that say something. */
  private List<Object> key(RowDraft draft, Cell[] told, String pairing) {
    String core = name < 0 ? "" : NameCore.of(told[name].text());
    if (core.isEmpty()) {
      return List.of();
    }
    List<Object> key = new ArrayList<>(List.of(core, pairing));
    if (areOfPersons) {
      return draft.id == null ? List.of() : key;
    }
    boolean hasNumber = false;
    for (int i = 0; i < columns.size(); i++) {
      int addend = columns.addend(i);
      if (addend >= 0) {
        long value = draft.addedTo(addend);
        key.add(value);
        hasNumber |= value != 0;
      }
    }
    return hasNumber ? key : List.of();
  }

  private List<String> words(Cell[] told) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      DatasetField field = columns.field(i);
      boolean isWord =
          i != name
              && (!areOfPersons || field.required())
              && !field.isPersonal()
              && columns.addend(i) < 0
              && field.type() != FieldType.NOTE
              && field.type() != FieldType.DATE
              && field.type() != FieldType.PERIOD;
      words.add(isWord ? NameCore.of(told[i].text()) : "");
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      all.append(columns.isNote(i) ? "" : CellText.dense(told[i].text())).append('|');
    }
    words.add(all.toString());
    return words;
  }

  private List<@Nullable LocalDate> days(RowDraft draft) {
    List<@Nullable LocalDate> days = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      DatasetField field = columns.field(i);
      if (field.type() == FieldType.DATE) {
        days.add(day(slots.of(field, ""), draft));
      } else if (field.type() == FieldType.PERIOD) {
        days.add(day(slots.of(field, "_from"), draft));
        days.add(day(slots.of(field, "_to"), draft));
      }
    }
    return days;
  }

  private static @Nullable LocalDate day(int slot, RowDraft draft) {
    return slot >= 0 && draft.value(slot) instanceof LocalDate day ? day : null;
  }

  /** Nothing of one denies the other; rows of the very same words are told as repeated. */
  private static boolean isAgain(Told own, Told other) {
    if (own.words().equals(other.words()) && own.days().equals(other.days())) {
      return false;
    }
    int last = own.words().size() - 1;
    for (int i = 0; i < last; i++) {
      String one = own.words().get(i);
      String two = other.words().get(i);
      if (!one.isEmpty() && !two.isEmpty() && !one.equals(two)) {
        return false;
      }
    }
    for (int i = 0; i < own.days().size(); i++) {
      LocalDate one = own.days().get(i);
      LocalDate two = other.days().get(i);
      if (one != null && two != null && !one.equals(two)) {
        return false;
      }
    }
    return true;
  }
}
