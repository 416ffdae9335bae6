package org.pairledger.ingest.ledger.row;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.date.Period;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.cell.person.IdNumber;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.sheet.content.Cell;

/** A row while its cells are read: values, the sums it adds to, and whether it can be taken. */
public final class RowDraft {

  /** Hears of the problems of the row. */
  public interface Complaints {
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
  public boolean isExample;

  @Nullable public String name;
  @Nullable public IdNumber id;
  @Nullable public String statedSex;
  @Nullable public String birthMonth;
  @Nullable public String partyKind;
  @Nullable public Period unanchored;
  @Nullable public Period beginning;
  @Nullable public Period end;
  public SpansTold.@Nullable Span span;

  /** When it happened, told as a day or as a period. */
  public SpansTold.@Nullable Span happened;

  /** What the row's own column of units says of its amounts. */
  @Nullable public StatedUnit unit;

  /** What it says of the number beside it. */
  @Nullable public StatedUnit measure;

  public RowDraft(int width, int addends, Complaints complaints) {
    this.values = new @Nullable Object[width];
    this.addends = new long[addends];
    this.hasAddend = new boolean[addends];
    this.complaints = complaints;
  }

  /** Begins another row; what was read before belongs to whoever took it. */
  public void begin() {
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
    happened = null;
    unit = null;
    measure = null;
  }

  public void put(int slot, @Nullable Object value) {
    values[slot] = value;
  }

  @Nullable
  public Object value(int slot) {
    return values[slot];
  }

  @Nullable
  public Object[] values() {
    return values;
  }

  public void add(int addend, long hundredths) {
    addends[addend] = hundredths;
    hasAddend[addend] = true;
  }

  public boolean hasAddend(int addend) {
    return hasAddend[addend];
  }

  /** What the row adds to a sum: zero where it says nothing, or where nothing is summed (-1). */
  public long addedTo(int addend) {
    return addend >= 0 && hasAddend[addend] ? addends[addend] : 0;
  }

  public long addend(int addend) {
    return addends[addend];
  }

  /** It cannot be taken, whatever its cells say. */
  public void refuse() {
    isRefused = true;
  }

  public boolean isRefused() {
    return isRefused;
  }

  /** How many cells were no value so far, of this row and those before. */
  public int rejected() {
    return rejected;
  }

  /** A cell is no value. */
  public void reject() {
    rejected++;
  }

  /** The value, after what is wrong with it has been said. */
  public <T> @Nullable T taken(Parsed<T> parsed, int column, DatasetField field, Cell cell) {
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

  public void complain(
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
