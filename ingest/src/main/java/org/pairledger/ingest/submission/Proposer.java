package org.pairledger.ingest.submission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.submission.SubmissionLine;
import org.pairledger.ingest.ledger.repeat.Fingerprint;

/** Proposes what a file is from what it prints, then from its name; guesses are marked as such. */
final class Proposer {

  /** Whose a ledger is that nothing says anything of. */
  static final Side UNTOLD = Side.R;

  private static final Pattern STAMP = Pattern.compile("[（(]\\s*(盖章|公章|章)\\s*[）)]");

  private final Parties parties;
  private final List<Plan> plans;
  private final BiFunction<String, Integer, String> ownerOfDataset;

  /**
   * A proposer for a workspace.
   *
   * @param ownerOfDataset who usually keeps a dataset in a year
   */
  Proposer(Workspace workspace, BiFunction<String, Integer, String> ownerOfDataset) {
    this.parties = Parties.of(workspace);
    this.plans = workspace.plans();
    this.ownerOfDataset = ownerOfDataset;
  }

  /** A line for a file that nobody has described. */
  Claim propose(Filed file, AllFiled all) {
    String unit = file.reportingUnit() == null ? "" : clean(file.reportingUnit());
    Optional<Side> readSide = parties.sideIn(file.pairingId(), unit);
    Optional<Side> side = readSide.or(() -> sideBeside(file));
    NameSays name = new NameSays(file.stem(), file.year());
    Optional<NameSays.Period> named = name.period();
    LocalDate to = end(file, named);
    boolean isRead =
        readSide.isPresent() && (file.cutoff() != null || named.isPresent()) && !unit.isEmpty();
    SubmissionLine line =
        new SubmissionLine(
            file.sha256(),
            file.path(),
            Optional.empty(),
            Optional.of(side.orElse(UNTOLD)),
            Optional.of(owner(file, unit)),
            Optional.of(file.dataset()),
            "",
            Optional.of(start(file, named, to)),
            Optional.of(to),
            Optional.of(mode(file, name, named, all)),
            earlierVersion(file, name, all).or(() -> heldWhole(file, all)),
            Optional.empty());
    return new Claim(file, line, isRead, side.isPresent());
  }

  /**
   * What the file's name says, else its title, else the plan: the one side that owes such ledgers.
   */
  private Optional<Side> sideBeside(Filed file) {
    String title = file.title() == null ? "" : file.title();
    return parties
        .sideIn(file.pairingId(), file.name())
        .or(() -> parties.onlySideIn(file.pairingId(), title))
        .or(() -> owing(file));
  }

  private Optional<Side> owing(Filed file) {
    List<Side> owing =
        plans.stream()
            .filter(plan -> plan.year() == file.year())
            .filter(plan -> plan.pairingId().equals(file.pairingId()))
            .flatMap(plan -> plan.obligations().stream())
            .filter(obligation -> obligation.dataset().equals(file.dataset()))
            .map(Obligation::side)
            .distinct()
            .toList();
    return owing.size() == 1 ? Optional.of(owing.get(0)) : Optional.empty();
  }

  private static String clean(String unit) {
    return STAMP.matcher(unit).replaceAll("").strip();
  }

  private String owner(Filed file, String unit) {
    String own = parties.withoutPlace(file.pairingId(), unit);
    return own.isEmpty() ? ownerOfDataset.apply(file.dataset(), file.year()) : own;
  }

  private static LocalDate end(Filed file, Optional<NameSays.Period> named) {
    LocalDate cutoff = file.cutoff();
    return cutoff != null
        ? cutoff
        : named.map(NameSays.Period::to).orElse(LocalDate.of(file.year(), 12, 31));
  }

  private static LocalDate start(Filed file, Optional<NameSays.Period> named, LocalDate to) {
    LocalDate from = file.from();
    LocalDate first = LocalDate.of(to.getYear(), 1, 1);
    return named.map(NameSays.Period::from).orElse(from == null || from.isAfter(to) ? first : from);
  }

  /** What the name says; else what the days of the rows say beside other files of this ledger. */
  private static String mode(
      Filed file, NameSays name, Optional<NameSays.Period> named, AllFiled all) {
    if (name.isIncrement()) {
      return "increment";
    }
    return named
        .map(NameSays.Period::mode)
        .orElseGet(() -> isPart(file, all) ? "increment" : "snapshot");
  }

  /** Whether it and its neighbours share no day and no row: each tells a part. */
  private static boolean isPart(Filed file, AllFiled all) {
    List<Filed> beside = all.alike(file).stream().filter(other -> isBeside(file, other)).toList();
    return !beside.isEmpty()
        && file.cutoff() == null
        && beside.stream().allMatch(other -> file.content().isApartInTime(other.content()));
  }

  private static boolean isBeside(Filed file, Filed other) {
    return !other.sha256().equals(file.sha256())
        && other.pairingId().equals(file.pairingId())
        && other.year() == file.year()
        && other.dataset().equals(file.dataset())
        && Objects.equals(other.reportingUnit(), file.reportingUnit());
  }

  /** The file all rows of which stand in this one: a list that has grown, or the same again. */
  private static Optional<String> heldWhole(Filed file, AllFiled all) {
    return all.alike(file).stream()
        .filter(other -> isBeside(file, other))
        .filter(
            other -> {
              Fingerprint.Shared shared = file.content().shared(other.content());
              boolean isLater = !shared.isEqual() || other.path().compareTo(file.path()) < 0;
              return shared.isTelling() && shared.holdsOther() && isLater;
            })
        .max(
            Comparator.comparingInt((Filed other) -> other.content().rows())
                .thenComparing(Filed::path))
        .map(Filed::sha256);
  }

  /** The file that the name says is its earlier version, if that file is here. */
  private static Optional<String> earlierVersion(Filed file, NameSays name, AllFiled all) {
    if (!name.isLaterVersion()) {
      return Optional.empty();
    }
    return all.inFolder(file).stream()
        .filter(other -> !other.sha256().equals(file.sha256()))
        .filter(other -> baseOf(other).equals(name.base()))
        .map(Filed::sha256)
        .max(String::compareTo);
  }

  private static String baseOf(Filed file) {
    return new NameSays(file.stem(), file.year()).base();
  }

  /**
   * A file and its line.
   *
   * @param isCertain whether replacing others may rest on it
   * @param isSideTold whether anything says which side's it is
   */
  record Claim(Filed file, SubmissionLine line, boolean isCertain, boolean isSideTold) {

    LocalDate knownFrom() {
      return line.receivedOn().or(line::periodTo).orElse(LocalDate.of(file.year(), 1, 1));
    }

    LocalDate periodTo() {
      return line.periodTo().orElse(LocalDate.of(file.year(), 12, 31));
    }

    boolean isConfirmed() {
      return line.confirmedBy().isPresent();
    }

    boolean isSnapshot() {
      return line.mode().orElse("snapshot").equals("snapshot");
    }

    /** Whose ledger of what it is; snapshots of the same one replace each other. */
    List<Object> ledger() {
      return List.of(
          file.pairingId(),
          file.year(),
          file.dataset(),
          line.reportingSide(),
          line.owner(),
          line.scope());
    }

    /** Ledgers of one kind: of a pairing and year, of one side. */
    List<Object> kind() {
      return List.of(file.pairingId(), file.year(), file.dataset(), line.reportingSide());
    }

    /** The same of one owner. */
    List<Object> kindOfOwner() {
      return List.of(kind(), line.owner());
    }

    boolean supersedes(@Nullable Claim other) {
      return other != null
          && line.supersedes().filter(sha -> other.file().sha256().startsWith(sha)).isPresent();
    }
  }
}
