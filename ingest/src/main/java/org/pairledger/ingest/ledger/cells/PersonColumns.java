package org.pairledger.ingest.ledger.cells;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.person.IdNumber;
import org.pairledger.ingest.cell.person.PersonKey;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.row.RowDraft;

/** Fills in who a row is about: a key from the ID number, else a weak one, else none. */
public final class PersonColumns {

  private final PersonKeys keys;
  private final int key;
  private final int full;
  private final int strength;
  private final int state;
  private final int sex;
  private final int birthYear;
  private final int home;
  private final @Nullable BoundColumn sexColumn;

  public PersonColumns(PersonKeys keys, Slots slots, Binding binding) {
    this.keys = keys;
    this.key = slots.of("person_key");
    this.full = slots.of("person_key_full");
    this.strength = slots.of("key_strength");
    this.state = slots.of("id_state");
    this.sex = slots.of("sex");
    this.birthYear = slots.of("birth_year");
    this.home = slots.of(slots.has("home_post") ? "home_post" : "village");
    this.sexColumn =
        binding.columns().stream()
            .filter(column -> column.field().name().equals("sex"))
            .findFirst()
            .orElse(null);
  }

  public void fill(RowDraft row) {
    if (row.value(state) == null) {
      row.put(state, "missing");
    }
    IdNumber id = row.id;
    if (id != null) {
      strong(id, row);
    } else if (row.name != null && row.birthMonth != null) {
      Object where = home < 0 ? null : row.value(home);
      put(keys.weak(row.name, row.birthMonth, where == null ? "" : where.toString()), "weak", row);
      row.put(birthYear, Integer.valueOf(row.birthMonth.substring(0, 4)));
    }
  }

  private void strong(IdNumber id, RowDraft row) {
    put(keys.of(id), "id", row);
    row.put(birthYear, id.birthYear());
    if (row.statedSex != null && !row.statedSex.equals(id.sex()) && sexColumn != null) {
      DatasetField field = sexColumn.field();
      row.complain(ProblemRule.SEX_DIFFERS, false, sexColumn.column(), field, null, "");
    }
    row.put(sex, id.sex());
  }

  private void put(PersonKey person, String how, RowDraft row) {
    row.put(key, person.key());
    row.put(full, person.full());
    row.put(strength, how);
  }
}
