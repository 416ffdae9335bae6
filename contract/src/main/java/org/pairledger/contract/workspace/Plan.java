package org.pairledger.contract.workspace;

import java.time.LocalDate;
import java.util.List;

/**
 * A pairing's work plan of a year.
 *
 * @param folder relative to the workspace, for messages
 * @param invented whether it was made up for a sample, which every report says
 */
public record Plan(
    int year,
    String pairingId,
    String folder,
    String title,
    LocalDate issuedOn,
    String version,
    boolean invented,
    String source,
    List<Item> items,
    List<Target> targets,
    List<PlanUnit> units,
    List<Obligation> obligations,
    List<Annotation> annotations) {

  public Plan {
    items = List.copyOf(items);
    targets = List.copyOf(targets);
    units = List.copyOf(units);
    obligations = List.copyOf(obligations);
    annotations = List.copyOf(annotations);
  }
}
