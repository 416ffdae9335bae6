package org.pairledger.transform.given;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.star.fact.FctObligations;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.region.Alias;
import org.pairledger.transform.table.Given;
import org.pairledger.transform.words.PlaceWords;

/**
 * Every ledger owed, beside the first file that delivers it: same pairing, year, dataset, side and
 * bureau, about some of the period owed. A ledger without a row says as much as one with rows.
 */
final class ObligationRows {

  private final Workspace workspace;
  private final Map<List<Object>, List<StagedSubmission>> submissions;

  ObligationRows(Workspace workspace, StagingManifest manifest) {
    this.workspace = workspace;
    Map<String, StagedFile> files =
        manifest.files().stream()
            .filter(file -> file.state().equals("staged"))
            .collect(Collectors.toMap(StagedFile::sourceFile, Function.identity()));
    this.submissions =
        manifest.submissions().stream()
            .filter(line -> files.containsKey(line.sourceFile()))
            .collect(
                Collectors.groupingBy(
                    line -> kind(Objects.requireNonNull(files.get(line.sourceFile())), line)));
  }

  /** Of which pairing, year, dataset and side a file is. */
  private static List<Object> kind(StagedFile file, StagedSubmission line) {
    return List.of(file.pairingId(), file.planYear(), line.dataset(), line.reportingSide());
  }

  Given rows() {
    Given rows = new Given(FctObligations.TABLE);
    Set<String> ids = new HashSet<>();
    for (Plan plan : workspace.plans()) {
      for (Obligation owed : plan.obligations()) {
        String id = plan.pairingId() + "/" + plan.year() + "/" + owed.obligation();
        if (ids.add(id)) {
          add(rows, id, plan, owed);
        }
      }
    }
    return rows;
  }

  private void add(Given rows, String id, Plan plan, Obligation owed) {
    Optional<StagedSubmission> delivery =
        submissions
            .getOrDefault(
                List.of(plan.pairingId(), plan.year(), owed.dataset(), owed.side().name()),
                List.of())
            .stream()
            .filter(line -> delivers(line, owed))
            .min(
                Comparator.comparing(
                        (StagedSubmission line) ->
                            line.receivedOn() == null ? LocalDate.MAX : line.receivedOn())
                    .thenComparing(StagedSubmission::sourceFile));
    @Nullable LocalDate received = delivery.map(StagedSubmission::receivedOn).orElse(null);
    rows.add(
        id,
        plan.pairingId(),
        plan.year(),
        owed.side().name(),
        owed.owner(),
        owed.dataset(),
        owed.periodFrom().orElse(null),
        owed.periodTo().orElse(null),
        owed.dueOn(),
        received,
        delivery.map(StagedSubmission::sourceFile).orElse(null),
        received == null ? null : daysLate(owed.dueOn(), received));
  }

  private static int daysLate(LocalDate due, LocalDate received) {
    return (int) Math.max(0, DAYS.between(due, received));
  }

  private boolean delivers(StagedSubmission line, Obligation owed) {
    return sameOwner(owed.owner(), line.owner()) && overlaps(line, owed);
  }

  /**
   * A bureau is the same with or without its county before its name, and 办 is a 办公室; none named is
   * any.
   */
  private boolean sameOwner(String owed, @Nullable String owner) {
    if (owed.isBlank() || owner == null || owner.isBlank()) {
      return true;
    }
    String one = canonical(owed);
    String other = canonical(owner);
    return one.endsWith(other) || other.endsWith(one);
  }

  private String canonical(String owner) {
    String name = PlaceWords.key(owner);
    for (Alias alias : workspace.aliases()) {
      if (alias.kind().equals("org")) {
        name = name.replace(alias.alias(), alias.canonical());
      }
    }
    return name.replaceAll("办公室$", "办");
  }

  private static boolean overlaps(StagedSubmission line, Obligation owed) {
    LocalDate to = line.periodTo();
    LocalDate from = line.periodFrom() == null ? to : line.periodFrom();
    return (to == null || owed.periodFrom().map(start -> !to.isBefore(start)).orElse(true))
        && (from == null || owed.periodTo().map(end -> !from.isAfter(end)).orElse(true));
  }
}
