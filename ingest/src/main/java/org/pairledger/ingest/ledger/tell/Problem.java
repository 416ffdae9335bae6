package org.pairledger.ingest.ledger.tell;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.ledger.place.Place;

/**
 * One thing wrong with a ledger, addressed to the cell: data about data, never an exception.
 *
 * @param place where it is, down to what is known
 * @param found what stands there, masked where it is personal
 * @param detail what else the rule's wording needs
 */
public record Problem(
    ProblemRule rule,
    Severity severity,
    Place place,
    @Nullable String dataset,
    @Nullable DatasetField field,
    String found,
    String detail) {

  /** The Chinese sentence a clerk reads. */
  public String message() {
    String text = rule.message(found, detail);
    return severity == Severity.FATAL && rule.severity() != Severity.FATAL ? text + "；该行未采用" : text;
  }

  /** The same in English. */
  public String messageEn() {
    String text = rule.english(found, detail);
    return severity == Severity.FATAL && rule.severity() != Severity.FATAL
        ? text + "; the row was not taken"
        : text;
  }
}
