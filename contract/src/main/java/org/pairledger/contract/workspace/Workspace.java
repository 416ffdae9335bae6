package org.pairledger.contract.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.Folders;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.judgement.JointEvent;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.PlanReader;
import org.pairledger.contract.workspace.region.Alias;
import org.pairledger.contract.workspace.region.Hamlet;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.contract.workspace.settings.Settings;

/**
 * A folder that people keep, read whole: settings, pairings, reference lists, plans, judgements.
 */
public record Workspace(
    Path root,
    Settings settings,
    List<Pairing> pairings,
    List<Member> members,
    List<Region> regions,
    List<Hamlet> hamlets,
    List<Alias> aliases,
    List<Plan> plans,
    List<Judgement> judgements,
    List<JointEvent> jointEvents) {

  public Workspace {
    pairings = List.copyOf(pairings);
    members = List.copyOf(members);
    regions = List.copyOf(regions);
    hamlets = List.copyOf(hamlets);
    aliases = List.copyOf(aliases);
    plans = List.copyOf(plans);
    judgements = List.copyOf(judgements);
    jointEvents = List.copyOf(jointEvents);
  }

  /** A workspace in which nobody decided on joint events. */
  public Workspace(
      Path root,
      Settings settings,
      List<Pairing> pairings,
      List<Member> members,
      List<Region> regions,
      List<Hamlet> hamlets,
      List<Alias> aliases,
      List<Plan> plans,
      List<Judgement> judgements) {
    this(
        root, settings, pairings, members, regions, hamlets, aliases, plans, judgements, List.of());
  }

  /** The years with a plan. */
  public SortedSet<Integer> years() {
    return plans.stream().map(Plan::year).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Reads a workspace; every fault of its own files is in the exception. */
  public static Workspace read(Path root) throws WorkspaceFaults {
    FaultList faults = new FaultList();
    Optional<Workspace> workspace = readable(root, faults);
    faults.throwIfAny();
    return workspace.orElseThrow();
  }

  /** A workspace as far as it can be read, so that more faults can be found in it. */
  public static Optional<Workspace> readable(Path root, FaultList faults) {
    return new WorkspaceReader(root, faults).read();
  }

  /** The same workspace with another file's targets for one plan, for a what-if. */
  public Workspace withTargets(int year, String pairing, Path file) throws WorkspaceFaults {
    FaultList faults = new FaultList();
    PlanReader reader = new PlanReader(Folders.of(file), faults);
    List<Plan> changed =
        plans.stream()
            .map(
                plan ->
                    plan.year() == year && plan.pairingId().equals(pairing)
                        ? plan.withTargets(
                            reader.targetsOf(file.getFileName().toString(), plan.itemIds()))
                        : plan)
            .toList();
    faults.throwIfAny();
    return new Workspace(
        root,
        settings,
        pairings,
        members,
        regions,
        hamlets,
        aliases,
        changed,
        judgements,
        jointEvents);
  }

  /** Where ledgers stand: {@code ledgers/<year>/<pairing>/…}. */
  public Path ledgers() {
    return root.resolve("ledgers");
  }

  /** What the program builds. */
  public Path warehouse() {
    return root.resolve("warehouse");
  }

  /** Overlays of the built-in catalogue. */
  public Path catalogue() {
    return root.resolve("catalogue");
  }
}
