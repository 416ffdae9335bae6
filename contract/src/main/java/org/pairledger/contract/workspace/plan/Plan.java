package org.pairledger.contract.workspace.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  public Set<String> itemIds() {
    return items.stream().map(Item::item).collect(Collectors.toSet());
  }

  public Plan withTargets(List<Target> others) {
    return new Plan(
        year,
        pairingId,
        folder,
        title,
        issuedOn,
        version,
        invented,
        source,
        items,
        others,
        units,
        obligations,
        annotations);
  }

  /** The same promises made of other towns, villages, schools and hospitals. */
  public Plan withUnits(List<PlanUnit> others) {
    return new Plan(
        year,
        pairingId,
        folder,
        title,
        issuedOn,
        version,
        invented,
        source,
        items,
        targets,
        others,
        obligations,
        annotations);
  }
}
