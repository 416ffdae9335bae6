package org.pairledger.ingest.ledger.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/** A day that has no column is the one on which the term of another column begins. */
public final class StartOfTerm {

  private final Slots slots;
  private final @Nullable DatasetField day;
  private final @Nullable BoundColumn term;

  public StartOfTerm(Binding binding, Slots slots) {
    this.slots = slots;
    Optional<DatasetField> without =
        binding.dataset().fields().stream()
            .filter(field -> binding.beginning(field).isPresent())
            .findFirst();
    this.day = without.orElse(null);
    this.term = without.flatMap(binding::beginning).orElse(null);
  }

  public void tell(TableProblems problems) {
    if (day != null && term != null) {
      ProblemRule rule = ProblemRule.START_OF_TERM;
      String detail = day.label() + "”列，按“" + term.heading();
      problems.ofTable(rule, rule.severity(), day, detail);
    }
  }

  public void read(RowDraft draft, List<Cell> cells) {
    if (day == null || term == null) {
      return;
    }
    if (draft.value(slots.of(term.field(), "_from")) instanceof LocalDate from) {
      draft.put(slots.of(day, ""), from);
      draft.put(slots.of(day, "_precision"), draft.value(slots.of(term.field(), "_precision")));
      return;
    }
    Cell found =
        cells.stream().filter(cell -> cell.column() == term.column()).findFirst().orElse(null);
    draft.complain(ProblemRule.REQUIRED_BLANK, true, term.column(), day, found, day.label());
  }
}
