package org.pairledger.ingest.ledger.cells;

import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.person.IdNumber;
import org.pairledger.ingest.cell.person.NameCell;
import org.pairledger.ingest.cell.person.Party;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.LongNumber;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Readers of what names a person, a household or a party: most of it goes no further than a key.
 */
final class KeyReaders {

  private final PersonKeys keys;
  private final Slots slots;

  KeyReaders(PersonKeys keys, Slots slots) {
    this.keys = keys;
    this.slots = slots;
  }

  FieldReader id(DatasetField field, int column) {
    int state = slots.of("id_state");
    return (cell, row) -> {
      Parsed<IdNumber> parsed = IdNumber.parse(cell);
      row.id = row.taken(parsed, column, field, cell);
      row.put(state, idState(parsed));
      if (parsed.isBlank() && !field.required()) {
        row.complain(ProblemRule.ID_MISSING, false, column, field, null, "");
      }
    };
  }

  private static String idState(Parsed<IdNumber> parsed) {
    if (parsed.value() != null) {
      return "valid";
    }
    if (parsed.rule() == null) {
      return "missing";
    }
    return parsed.rule() == ProblemRule.ID_DESTROYED ? "destroyed" : "invalid";
  }

  static FieldReader name(DatasetField field, int column) {
    boolean isThePerson = field.name().equals("person_name");
    return (cell, row) -> {
      String name = row.taken(NameCell.parse(cell), column, field, cell);
      row.name = isThePerson ? name : row.name;
    };
  }

  FieldReader household(DatasetField field, int column) {
    int slot = slots.of(field, "_key");
    return (cell, row) -> row.put(slot, row.taken(household(cell), column, field, cell));
  }

  private Parsed<Long> household(Cell cell) {
    if (LongNumber.isDestroyed(cell)) {
      return Parsed.rejected(ProblemRule.NUMBER_DESTROYED);
    }
    String number = CellText.dense(cell.kind() == Cell.Kind.NUMBER ? cell.raw() : cell.text());
    return CellText.isBlank(number) ? Parsed.blank() : Parsed.of(keys.household(number));
  }

  FieldReader party(DatasetField field, int column) {
    int name = slots.of(field, "");
    int isPerson = slots.of(field, "_is_person");
    int key = slots.of(field, "_key");
    return (cell, row) -> {
      Party party = row.taken(Party.parse(cell, row.partyKind), column, field, cell);
      if (party != null) {
        row.put(name, party.isPerson() ? null : party.name());
        row.put(isPerson, party.isPerson());
        row.put(key, keys.party(party.name()));
      }
    };
  }
}
