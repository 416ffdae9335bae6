package org.pairledger.ingest.ledger;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.IdNumber;
import org.pairledger.ingest.cell.Parsed;
import org.pairledger.ingest.cell.Period;
import org.pairledger.ingest.cell.ProblemRule;
import org.pairledger.ingest.cell.Severity;
import org.pairledger.ingest.cell.StatedUnit;
import org.pairledger.ingest.sheet.Cell;

/** A row while its cells are read: values, the sums it adds to, and whether it can be taken. */
final class RowDraft {

  /** Hears of the problems of the row. */
  interface Complaints {
    void about(
        ProblemRule rule,
        Severity severity,
        int column,
        DatasetField field,
        @Nullable Cell cell,
        String detail);
  }

  private final Complaints complaints;
  private @Nullable Object[] values;
  private final long[] addends;
  private final boolean[] hasAddend;
  private boolean isRefused;
  private int rejected;

  /** Whether its note says that it only shows how to fill the template in. */
  boolean isExample;

  @Nullable String name;
  @Nullable IdNumber id;
  @Nullable String statedSex;
  @Nullable String birthMonth;
  @Nullable String partyKind;
  @Nullable Period unanchored;
  @Nullable Period beginning;
  @Nullable Period end;
  SpansTold.@Nullable Span span;

  /** What the row's own column of units says of its amounts. */
  @Nullable StatedUnit unit;

  /** What it says of the number beside it. */
  @Nullable StatedUnit measure;

  RowDraft(int width, int addends, Complaints complaints) {
    this.values = new @Nullable Object[width];
    this.addends = new long[addends];
    this.hasAddend = new boolean[addends];
    this.complaints = complaints;
  }

  /** Begins another row; what was read before belongs to whoever took it. */
  void begin() {
    values = new @Nullable Object[values.length];
    for (int i = 0; i < hasAddend.length; i++) {
      hasAddend[i] = false;
    }
    isRefused = false;
    isExample = false;
    name = null;
    id = null;
    statedSex = null;
    birthMonth = null;
    partyKind = null;
    unanchored = null;
    beginning = null;
    end = null;
    span = null;
    unit = null;
    measure = null;
  }

  void put(int slot, @Nullable Object value) {
    values[slot] = value;
  }

  @Nullable Object value(int slot) {
    return values[slot];
  }

  @Nullable Object[] values() {
    return values;
  }

  void add(int addend, long hundredths) {
    addends[addend] = hundredths;
    hasAddend[addend] = true;
  }

  boolean hasAddend(int addend) {
    return hasAddend[addend];
  }

  long addend(int addend) {
    return addends[addend];
  }

  /** It cannot be taken, whatever its cells say. */
  void refuse() {
    isRefused = true;
  }

  boolean isRefused() {
    return isRefused;
  }

  /** How many cells were no value so far, of this row and those before. */
  int rejected() {
    return rejected;
  }

  /** A cell is no value. */
  void reject() {
    rejected++;
  }

  /** The value, after what is wrong with it has been said. */
  <T> @Nullable T taken(Parsed<T> parsed, int column, DatasetField field, Cell cell) {
    ProblemRule rule = parsed.rule();
    rejected += parsed.isRejected() ? 1 : 0;
    if (rule != null) {
      boolean isFatal = parsed.value() == null && (field.required() || field.reconciled());
      complain(rule, isFatal, column, field, cell, parsed.detail());
    } else if (parsed.value() == null && field.required()) {
      complain(ProblemRule.REQUIRED_BLANK, true, column, field, cell, field.label());
    }
    return parsed.value();
  }

  void complain(
      ProblemRule rule,
      boolean isFatal,
      int column,
      DatasetField field,
      @Nullable Cell cell,
      String detail) {
    isRefused |= isFatal;
    Severity severity = isFatal ? Severity.FATAL : Severity.WARNING;
    complaints.about(rule, severity, column, field, cell, detail);
  }
}
