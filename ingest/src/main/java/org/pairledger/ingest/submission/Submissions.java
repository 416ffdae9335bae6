package org.pairledger.ingest.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.person.Holds;
import org.pairledger.contract.person.PersonGate;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.submission.SubmissionLine;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.repeat.SummaryTables;
import org.pairledger.ingest.submission.Proposer.Claim;

/**
 * Decides what each file is and how long its rows stood.
 *
 * <p>A snapshot replaces the earlier snapshot of the same side, owner, dataset, scope and year when
 * both lines were confirmed or read in the files; a file that names another in {@code supersedes}
 * replaces it once confirmed. What is only guessed withdraws nothing: both load, and a doubt says
 * so.
 */
public final class Submissions {

  private static final Comparator<Claim> IN_TIME =
      Comparator.comparing(Claim::periodTo)
          .thenComparing(Claim::knownFrom)
          .thenComparing(claim -> claim.file().path());

  /** Why two files both count although one may replace the other. */
  public enum DoubtKind {
    REPLACEMENT_UNCONFIRMED,
    SNAPSHOT_UNCONFIRMED,
    CONTENT_REPEATED,
    ROWS_SHARED,
    UNKNOWN_FILE
  }

  /**
   * A doubt for a person to settle in {@code submissions.csv}.
   *
   * @param sourceFile of the later file; null when no file is here
   * @param other the path of the earlier file, or of the missing one
   * @param said what else there is to say
   */
  public record Doubt(
      DoubtKind kind, @Nullable String sourceFile, String dataset, String other, String said) {}

  /**
   * What was decided.
   *
   * @param submissions one for each file and dataset
   * @param proposals lines that nobody has written yet
   * @param ofNoSide files of which nothing says whose they are: the recipient's, until a person
   *     says otherwise
   */
  public record Decision(
      List<StagedSubmission> submissions,
      List<SubmissionLine> proposals,
      List<Doubt> doubts,
      List<Filed> ofNoSide) {}

  private final List<SubmissionLine> lines;
  private final Proposer proposer;
  private final Predicate<String> isAddedUp;
  private final Map<Claim, Claim> replacedBy = new HashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private Submissions(List<SubmissionLine> lines, Proposer proposer, Predicate<String> isAddedUp) {
    this.lines = lines;
    this.proposer = proposer;
    this.isAddedUp = isAddedUp;
  }

  /**
   * Decides for all files of a workspace.
   *
   * @param ownerOfDataset who usually keeps a dataset in a year, for files that do not say
   * @param isAddedUp whether each row of a dataset is money that goes into a sum once, so that it
   *     may stand in no other year's ledger and in none of another pairing
   */
  public static Decision decide(
      Workspace workspace,
      List<SubmissionLine> lines,
      List<Filed> files,
      BiFunction<String, Integer, String> ownerOfDataset,
      Predicate<String> isAddedUp) {
    Proposer proposer = new Proposer(workspace, ownerOfDataset);
    return new Submissions(lines, proposer, isAddedUp).decide(files);
  }

  private Decision decide(List<Filed> files) {
    AllFiled all = new AllFiled(files, lines);
    Set<SubmissionLine> written = new HashSet<>(lines);
    List<Claim> claims = files.stream().map(file -> claim(file, all)).sorted(IN_TIME).toList();
    claims.stream()
        .filter(Claim::isSnapshot)
        .collect(Collectors.groupingBy(Claim::ledger))
        .values()
        .forEach(this::replaceInTime);
    claims.forEach(claim -> replaceNamed(claim, claims));
    repeated(claims);
    repeatedElsewhere(claims);
    sharedElsewhere(claims);
    summaries(claims);
    missing(all);
    return new Decision(
        claims.stream().map(this::staged).toList(),
        claims.stream()
            .filter(claim -> !claim.file().isGuest())
            .map(Claim::line)
            .filter(line -> !written.contains(line))
            .toList(),
        List.copyOf(doubts),
        claims.stream()
            .filter(claim -> !claim.isSideTold() && claim.file().staged() > 0)
            .map(Claim::file)
            .toList());
  }

  /** A person's line fills in what it leaves open from what was read. */
  private Claim claim(Filed file, AllFiled all) {
    Filed host = all.host(file);
    Claim proposed = proposer.propose(host, all);
    return written(host, all)
        .map(
            line ->
                new Claim(
                    file,
                    merged(line, proposed.line()),
                    certain(line, proposed),
                    isSideTold(line, proposed)))
        .orElse(new Claim(file, proposed.line(), proposed.isCertain(), proposed.isSideTold()));
  }

  /** What people wrote of the file; of bytes that two pairings sent, each has its own line. */
  private static Optional<SubmissionLine> written(Filed file, AllFiled all) {
    Set<String> elsewhere = all.elsewhere(file);
    return all.lines(file).stream()
        .filter(line -> line.dataset().map(file.dataset()::equals).orElse(true))
        .filter(line -> elsewhere.stream().noneMatch(line.path()::startsWith))
        .findFirst();
  }

  private static boolean certain(SubmissionLine line, Claim proposed) {
    return line.confirmedBy().isPresent() || proposed.isCertain();
  }

  /** A side that nobody confirmed was written by the program, for want of anything better. */
  private static boolean isSideTold(SubmissionLine line, Claim proposed) {
    Side side = line.reportingSide().orElse(Proposer.UNTOLD);
    boolean isProposed = proposed.line().reportingSide().filter(side::equals).isPresent();
    return line.confirmedBy().isPresent()
        || side != Proposer.UNTOLD
        || (proposed.isSideTold() && isProposed);
  }

  private static SubmissionLine merged(SubmissionLine line, SubmissionLine proposed) {
    return new SubmissionLine(
        line.sha256(),
        line.path(),
        line.receivedOn(),
        line.reportingSide().or(proposed::reportingSide),
        line.owner().or(proposed::owner),
        line.dataset().or(proposed::dataset),
        line.scope(),
        line.periodFrom().or(proposed::periodFrom),
        line.periodTo().or(proposed::periodTo),
        line.mode().or(proposed::mode),
        line.supersedes(),
        line.confirmedBy());
  }

  /** A later state replaces all earlier ones; two ledgers of one state are two parts or a doubt. */
  private void replaceInTime(List<Claim> snapshots) {
    for (int i = 1; i < snapshots.size(); i++) {
      beside(snapshots.get(i - 1), snapshots.get(i));
    }
    for (Claim earlier : snapshots) {
      snapshots.stream()
          .filter(later -> later.periodTo().isAfter(earlier.periodTo()))
          .findFirst()
          .ifPresent(later -> follow(earlier, later));
    }
  }

  /** Of one state no ledger replaces another unless a person says so. */
  private void beside(Claim one, Claim other) {
    boolean isSettled = one.isConfirmed() && other.isConfirmed();
    if (one.periodTo().equals(other.periodTo()) && !other.supersedes(one) && !isSettled) {
      doubt(DoubtKind.SNAPSHOT_UNCONFIRMED, other, one);
    }
  }

  private void follow(Claim earlier, Claim later) {
    if (earlier.isCertain() && later.isCertain()) {
      replacedBy.put(earlier, later);
    } else if (!later.supersedes(earlier)) {
      doubt(DoubtKind.SNAPSHOT_UNCONFIRMED, later, earlier);
    }
  }

  private void replaceNamed(Claim claim, List<Claim> claims) {
    if (claim.line().supersedes().isEmpty()) {
      return;
    }
    for (Claim other : claims) {
      boolean isOne = claim.file().dataset().equals(other.file().dataset());
      if (!isOne || !claim.supersedes(other) || isAnothers(other, claim, claims)) {
        continue;
      }
      if (claim.line().confirmedBy().isPresent()) {
        replacedBy.put(other, claim);
      } else if (!replacedBy.containsKey(other)) {
        doubt(DoubtKind.REPLACEMENT_UNCONFIRMED, claim, other);
      }
    }
  }

  /** Of bytes that two pairings sent, a correction replaces its own pairing's. */
  private static boolean isAnothers(Claim replaced, Claim by, List<Claim> claims) {
    return !replaced.file().pairingId().equals(by.file().pairingId())
        && claims.stream()
            .filter(claim -> claim.file().sha256().equals(replaced.file().sha256()))
            .anyMatch(claim -> claim.file().pairingId().equals(by.file().pairingId()));
  }

  private void doubt(DoubtKind kind, Claim later, Claim earlier) {
    doubts.add(
        new Doubt(
            kind, later.file().sourceFile(), later.file().dataset(), earlier.file().path(), ""));
  }

  /**
   * Rows that two ledgers of one kind and side tell, and that both count until a person decides.
   */
  private void repeated(List<Claim> claims) {
    Map<List<Object>, List<Claim>> byKind =
        claims.stream().collect(Collectors.groupingBy(Claim::kind));
    for (List<Claim> alike : byKind.values()) {
      sharing(alike).forEach(pair -> repeated(pair.get(1), pair.get(0)));
    }
  }

  /**
   * Rows of money that an owner tells in the ledgers of two years, or of two pairings. Equal bytes
   * of two pairings are told as such.
   */
  private void repeatedElsewhere(List<Claim> claims) {
    claims.stream()
        .filter(claim -> isAddedUp.test(claim.file().dataset()))
        .collect(
            Collectors.groupingBy(
                claim ->
                    List.of(
                        claim.file().dataset(),
                        claim.line().reportingSide(),
                        claim.line().owner())))
        .values()
        .forEach(this::repeatedElsewhereIn);
  }

  /**
   * Bytes that many pairings sent are held against other bytes once, and it is these that may go.
   */
  private void repeatedElsewhereIn(List<Claim> alike) {
    Map<String, Long> copies =
        alike.stream()
            .collect(Collectors.groupingBy(claim -> claim.file().sha256(), Collectors.counting()));
    Set<Set<String>> asked = new HashSet<>();
    for (List<Claim> pair : sharing(alike)) {
      Filed earlier = pair.get(0).file();
      Filed later = pair.get(1).file();
      Set<String> bytes = new HashSet<>(List.of(earlier.sha256(), later.sha256()));
      if (isElsewhere(earlier, later) && !asked.contains(bytes)) {
        boolean isRarer =
            Objects.requireNonNull(copies.get(later.sha256()))
                < Objects.requireNonNull(copies.get(earlier.sha256()));
        boolean isDoubted =
            isRarer ? repeated(pair.get(0), pair.get(1)) : repeated(pair.get(1), pair.get(0));
        if (isDoubted) {
          asked.add(bytes);
        }
      }
    }
  }

  /**
   * Rows that the files of two pairings have in common in one year, whoever sent them: each pairing
   * has them, above them they are one.
   */
  private void sharedElsewhere(List<Claim> claims) {
    Set<List<String>> asked =
        doubts.stream()
            .filter(doubt -> doubt.kind() == DoubtKind.CONTENT_REPEATED)
            .map(doubt -> List.of(String.valueOf(doubt.sourceFile()), doubt.other()))
            .collect(Collectors.toSet());
    claims.stream()
        .collect(
            Collectors.groupingBy(
                claim -> List.<Object>of(claim.file().dataset(), claim.file().year())))
        .values()
        .forEach(alike -> sharing(alike).forEach(pair -> shared(pair.get(0), pair.get(1), asked)));
  }

  private void shared(Claim earlier, Claim later, Set<List<String>> asked) {
    Filed one = earlier.file();
    Filed other = later.file();
    boolean isAsked =
        asked.contains(List.of(other.sourceFile(), one.path()))
            || asked.contains(List.of(one.sourceFile(), other.path()));
    boolean isOver = replacedBy.containsKey(earlier) || replacedBy.containsKey(later);
    boolean isOfTwo = !one.pairingId().equals(other.pairingId());
    if (!isAsked && !isOver && isOfTwo && isElsewhere(one, other)) {
      Fingerprint.Shared shared = other.content().shared(one.content());
      if (shared.both() > 1 && shared.isTelling()) {
        doubts.add(
            new Doubt(
                DoubtKind.ROWS_SHARED,
                other.sourceFile(),
                other.dataset(),
                one.path(),
                shared.rows() + " 行内容相同"));
      }
    }
  }

  private static boolean isElsewhere(Filed one, Filed other) {
    boolean isHere = one.year() == other.year() && one.pairingId().equals(other.pairingId());
    return !isHere && !one.sha256().equals(other.sha256());
  }

  /** Pairs with a row in common, the earlier first, so that not every pair is compared. */
  private static Set<List<Claim>> sharing(List<Claim> claims) {
    Map<Long, Set<Claim>> byRow = new HashMap<>();
    Set<List<Claim>> pairs = new LinkedHashSet<>();
    for (Claim claim : claims) {
      for (Long row : claim.file().content().hashes()) {
        Set<Claim> earlier = byRow.computeIfAbsent(row, hash -> new LinkedHashSet<>());
        earlier.stream()
            .filter(other -> !other.equals(claim))
            .forEach(other -> pairs.add(List.of(other, claim)));
        earlier.add(claim);
      }
    }
    return pairs;
  }

  private boolean repeated(Claim later, Claim earlier) {
    boolean isSettled =
        replacedBy.containsKey(earlier)
            || replacedBy.containsKey(later)
            || (later.isConfirmed() && earlier.isConfirmed());
    Fingerprint.Shared shared = later.file().content().shared(earlier.file().content());
    boolean isDoubted = !isSettled && shared.isTelling();
    if (isDoubted) {
      Filed file = later.file();
      doubts.add(
          new Doubt(
              DoubtKind.CONTENT_REPEATED,
              file.sourceFile(),
              file.dataset(),
              earlier.file().path(),
              shared.said()));
    }
    return isDoubted;
  }

  /** Ledgers that sum up others: those of one owner, and where it has none those of all owners. */
  private void summaries(List<Claim> claims) {
    Set<Claim> told = new HashSet<>();
    for (Function<Claim, List<Object>> kind :
        List.<Function<Claim, List<Object>>>of(Claim::kindOfOwner, Claim::kind)) {
      claims.stream()
          .filter(claim -> !replacedBy.containsKey(claim))
          .collect(Collectors.groupingBy(kind, LinkedHashMap::new, Collectors.toList()))
          .values()
          .forEach(alike -> summaries(alike, told));
    }
  }

  private void summaries(List<Claim> alike, Set<Claim> told) {
    List<SummaryTables.Table<Claim>> tables = new ArrayList<>();
    for (Claim claim : alike) {
      Filed file = claim.file();
      file.tables()
          .forEach(
              sums ->
                  tables.add(new SummaryTables.Table<>(claim, file.stem(), sums, file.content())));
    }
    for (SummaryTables.Found<Claim> found : SummaryTables.among(tables)) {
      Claim summary = found.summary().file();
      boolean isSettled =
          summary.isConfirmed() && found.parts().stream().allMatch(Claim::isConfirmed);
      if (!isSettled && told.add(summary)) {
        Filed part = found.parts().get(0).file();
        doubts.add(
            new Doubt(
                DoubtKind.CONTENT_REPEATED,
                part.sourceFile(),
                part.dataset(),
                summary.file().path(),
                found.said()));
      }
    }
  }

  private void missing(AllFiled all) {
    for (SubmissionLine line : lines) {
      if (!all.isHere(line)) {
        doubts.add(
            new Doubt(DoubtKind.UNKNOWN_FILE, null, line.dataset().orElse(""), line.path(), ""));
      }
    }
  }

  private static String shown(String text) {
    return PersonGate.plain().shown(Holds.THING, text);
  }

  private StagedSubmission staged(Claim claim) {
    SubmissionLine line = claim.line();
    Claim next = replacedBy.get(claim);
    return new StagedSubmission(
        claim.file().sourceFile(),
        claim.file().dataset(),
        line.receivedOn().orElse(null),
        line.reportingSide().orElse(Proposer.UNTOLD).name(),
        line.owner().map(Submissions::shown).orElse(null),
        line.scope().isEmpty() ? null : shown(line.scope()),
        line.periodFrom().orElse(null),
        line.periodTo().orElse(null),
        line.mode().orElse("snapshot"),
        line.supersedes().orElse(null),
        line.confirmedBy().map(Submissions::shown).orElse(null),
        claim.knownFrom(),
        next == null ? null : laterOf(next.knownFrom(), claim.knownFrom()),
        next == null ? null : next.file().sourceFile(),
        claim.file().staged(),
        claim.file().refused());
  }

  private static LocalDate laterOf(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
