package org.pairledger.ingest.ledger.bind;

import java.util.List;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.number.CountCell;
import org.pairledger.ingest.cell.number.MoneyUnit;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.column.ColumnUnit;
import org.pairledger.ingest.ledger.column.Guess;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.ledger.tell.TableProblems;

/** Tells what a table was taken for: its columns, and which are doubled, cumulative or missing. */
public final class BindingReport {

  private final Binding binding;
  private final TablePlace place;
  private final TableProblems problems;

  public BindingReport(Binding binding, TablePlace place, TableProblems problems) {
    this.binding = binding;
    this.place = place;
    this.problems = problems;
  }

  public void tell(BoundColumns columns, LedgerSink sink) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.bound(i).part() != BoundColumn.Part.END) {
        sink.column(column(columns.bound(i), columns.unit(i).money()));
      }
    }
    for (DatasetField field : binding.twice()) {
      ProblemRule rule = ProblemRule.TWO_COLUMNS_FOR_FIELD;
      problems.ofTable(rule, rule.severity(), field, field.label());
    }
    for (String heading : binding.cumulative()) {
      ProblemRule rule = ProblemRule.CUMULATIVE_COLUMN;
      problems.ofTable(rule, rule.severity(), null, Masking.words(heading));
    }
    for (int i = 0; i < columns.size(); i++) {
      countsOthers(columns.bound(i), columns.unit(i));
    }
    tell(ProblemRule.HEADING_LIKELY, binding.taken());
    tell(ProblemRule.HEADING_ASKED, binding.asked());
    for (DatasetField field : missing()) {
      ProblemRule rule = ProblemRule.REQUIRED_COLUMN_MISSING;
      problems.ofTable(rule, Severity.FATAL, field, field.label());
    }
  }

  /** Persons under the name of households, or the other way round. */
  private void countsOthers(BoundColumn column, ColumnUnit unit) {
    DatasetField field = column.field();
    String said = unit.stated().count();
    if (field.type() == FieldType.INTEGER
        && said != null
        && CountCell.differs(said, field.label())) {
      problems.ofCell(
          ProblemRule.COUNT_UNIT_DIFFERS,
          place.header() + 1,
          column.column(),
          field,
          new TableProblems.Saying(column.heading(), field.label()));
    }
  }

  private void tell(ProblemRule rule, List<Guess> guesses) {
    for (Guess guess : guesses) {
      problems.ofTable(
          rule, rule.severity(), guess.field(), guess.said(place.shown(guess.column().column())));
    }
  }

  private SourceColumn column(BoundColumn column, MoneyUnit unit) {
    return new SourceColumn(
        place.sheet(),
        place.table(),
        place.name(),
        binding.dataset().id(),
        column.field().name(),
        place.said(column.column()),
        column.heading(),
        column.field().type() == FieldType.MONEY ? unit.label() : null);
  }

  /** Whether no row can be taken for want of a column. */
  public boolean lacksRequired() {
    return !missing().isEmpty();
  }

  /** Required fields that nothing fills: the heading of a block may stand for a column. */
  private List<DatasetField> missing() {
    return binding.missing().stream().filter(field -> !field.fillDown()).toList();
  }
}
