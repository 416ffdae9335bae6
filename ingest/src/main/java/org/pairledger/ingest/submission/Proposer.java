package org.pairledger.ingest.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.Side;
import org.pairledger.contract.workspace.SubmissionLine;
import org.pairledger.contract.workspace.Workspace;

/** Proposes what a file is from what it prints, then from its name; guesses are marked as such. */
final class Proposer {

  private static final Pattern STAMP = Pattern.compile("[（(]\\s*(盖章|公章|章)\\s*[）)]");

  private final Parties parties;
  private final Function<String, String> ownerOfDataset;

  /**
   * A proposer for a workspace.
   *
   * @param ownerOfDataset who usually keeps a dataset
   */
  Proposer(Workspace workspace, Function<String, String> ownerOfDataset) {
    this.parties = Parties.of(workspace);
    this.ownerOfDataset = ownerOfDataset;
  }

  /** A line for a file that nobody has described. */
  Claim propose(Filed file, List<Filed> all) {
    String unit = file.reportingUnit() == null ? "" : clean(file.reportingUnit());
    Optional<Side> readSide = parties.sideIn(file.pairingId(), unit);
    Optional<Side> side = readSide.or(() -> parties.sideIn(file.pairingId(), file.name()));
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
            Optional.of(side.orElse(Side.R)),
            Optional.of(owner(file, unit)),
            Optional.of(file.dataset()),
            "",
            Optional.of(start(file, named, to)),
            Optional.of(to),
            Optional.of(mode(name, named)),
            earlierVersion(file, name, all),
            Optional.empty());
    return new Claim(file, line, isRead);
  }

  private static String clean(String unit) {
    return STAMP.matcher(unit).replaceAll("").strip();
  }

  private String owner(Filed file, String unit) {
    String own = parties.withoutPlace(file.pairingId(), unit);
    return own.isEmpty() ? ownerOfDataset.apply(file.dataset()) : own;
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

  private static String mode(NameSays name, Optional<NameSays.Period> named) {
    return name.isIncrement() ? "increment" : named.map(NameSays.Period::mode).orElse("snapshot");
  }

  /** The file that the name says is its earlier version, if that file is here. */
  private static Optional<String> earlierVersion(Filed file, NameSays name, List<Filed> all) {
    if (!name.isLaterVersion()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(other -> !other.sha256().equals(file.sha256()))
        .filter(other -> other.folder().equals(file.folder()))
        .filter(other -> other.dataset().equals(file.dataset()))
        .filter(other -> baseOf(other).equals(name.base()))
        .map(Filed::sha256)
        .max(String::compareTo);
  }

  private static String baseOf(Filed file) {
    return new NameSays(file.stem(), file.year()).base();
  }

  /** A file and its line, with whether replacing others may rest on it. */
  record Claim(Filed file, SubmissionLine line, boolean isCertain) {

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

    boolean supersedes(@Nullable Claim other) {
      return other != null
          && line.supersedes().filter(sha -> other.file().sha256().startsWith(sha)).isPresent();
    }
  }
}
