package org.pairledger.ingest.ledger.tell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.person.Holds;
import org.pairledger.contract.person.PersonGate;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.place.SourceColumn;

/** Passes on what was read, with no person in any word of it. */
public final class MaskedSink implements LedgerSink {

  private static final int REMEMBERED = 1000;

  private final LedgerSink sink;
  private final PersonGate gate;
  private final Map<String, String> masked = new HashMap<>();
  private final Map<String, List<TextSlot>> texts = new HashMap<>();

  /** Where words stand in a row, what they are, and what was told of those seen before. */
  private record TextSlot(int slot, Holds holds, Map<String, String> told) {}

  public MaskedSink(LedgerSink sink, PersonGate gate) {
    this.sink = sink;
    this.gate = gate;
  }

  private static List<TextSlot> texts(Dataset dataset) {
    Slots slots = Slots.of(dataset);
    List<TextSlot> texts = new ArrayList<>();
    for (DatasetField field : dataset.fields()) {
      boolean isParty = field.type() == FieldType.PARTY;
      if (isParty || field.type() == FieldType.TEXT) {
        Holds holds = isParty ? Holds.ORGANISATION : field.holds();
        texts.add(new TextSlot(slots.of(field, ""), holds, new HashMap<>()));
      }
    }
    return texts;
  }

  private String told(TextSlot text, String said) {
    if (text.told().size() > REMEMBERED) {
      text.told().clear();
    }
    return text.told().computeIfAbsent(said, one -> gate.shown(text.holds(), one));
  }

  private String masked(String text) {
    if (masked.size() > REMEMBERED) {
      masked.clear();
    }
    return masked.computeIfAbsent(text, Masking::words);
  }

  @Override
  public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    for (TextSlot text : texts.computeIfAbsent(dataset.id(), id -> texts(dataset))) {
      if (text.slot() >= 0 && values[text.slot()] instanceof String said) {
        values[text.slot()] = told(text, said);
      }
    }
    sink.row(dataset, address, values);
  }

  @Override
  public void rowOf(@Nullable String pairing) {
    sink.rowOf(pairing);
  }

  @Override
  public void problem(Problem problem) {
    Place at = problem.place();
    String sheet = at.sheetName();
    Place place =
        sheet == null || sheet.isEmpty()
            ? at
            : new Place(at.sheet(), masked(sheet), at.row(), at.column());
    boolean isOfCell = at.row() > 0;
    sink.problem(
        new Problem(
            problem.rule(),
            problem.severity(),
            place,
            problem.dataset(),
            problem.field(),
            isOfCell ? problem.found() : Masking.whole(problem.found()),
            isOfCell ? Masking.inside(problem.detail()) : Masking.whole(problem.detail())));
  }

  @Override
  public void column(SourceColumn column) {
    sink.column(
        new SourceColumn(
            column.sheet(),
            column.table(),
            masked(column.sheetName()),
            column.dataset(),
            column.field(),
            column.letter(),
            masked(column.heading()),
            column.unit()));
  }

  @Override
  public void total(ControlTotal total) {
    sink.total(
        new ControlTotal(
            total.sheet(),
            total.row(),
            total.field(),
            total.dataset(),
            masked(total.label()),
            total.stated(),
            total.summed()));
  }
}
