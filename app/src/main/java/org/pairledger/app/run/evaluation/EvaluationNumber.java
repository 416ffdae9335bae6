package org.pairledger.app.run.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairledger.contract.Canonical;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.settings.Factor;
import org.pairledger.contract.workspace.settings.Factors;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.warehouse.indicator.Rulebook;

/**
 * The number that every page of an evaluation bears: the same for the same ledgers, what is valid
 * of them, rules, judgements, day and ways of reading and reckoning; not of bytes, folders, secret,
 * engine or machine. It follows from what a build keeps, so it can be reckoned again.
 */
public final class EvaluationNumber {

  private static final int LENGTH = 16;

  private EvaluationNumber() {}

  /**
   * The number of a build.
   *
   * @param rules by which it is measured
   * @param build has its {@link StagingManifest}
   */
  public static String of(Rulebook rules, Path build) throws IOException {
    List<String> meaning = new ArrayList<>();
    meaning.add("day " + rules.asOf());
    meaning.add("read " + LedgerReader.VERSION + " reckoned " + Rulebook.VERSION);
    meaning.addAll(ledgers(StagingManifest.read(build)));
    meaning.addAll(workspace(rules.workspace()));
    meaning.addAll(rules(rules));
    return Sha256.of(String.join("\n", meaning)).substring(0, LENGTH);
  }

  /** Whose bytes were taken, for which pairing and year, and what is valid of them when. */
  private static SortedSet<String> ledgers(StagingManifest staging) {
    Map<String, StagedFile> files =
        staging.files().stream()
            .filter(file -> file.state().equals("staged"))
            .collect(Collectors.toMap(StagedFile::sourceFile, Function.identity()));
    SortedSet<String> lines = new TreeSet<>();
    for (StagedSubmission line : staging.submissions()) {
      StagedFile file = files.get(line.sourceFile());
      if (file != null) {
        lines.add(
            "ledger "
                + List.of(file.sha256(), file.planYear(), file.pairingId(), line.dataset())
                + Canonical.of(said(line, files)));
      }
    }
    return lines;
  }

  private static List<String> said(StagedSubmission line, Map<String, StagedFile> files) {
    List<String> said = new ArrayList<>();
    said.add("side " + line.reportingSide() + ", mode " + line.mode());
    said.add("owner " + line.owner());
    said.add("scope " + line.scope());
    said.add("period " + line.periodFrom() + " " + line.periodTo());
    said.add("received " + line.receivedOn());
    said.add("known " + line.knownFrom() + " " + line.knownTo());
    said.add("confirmed " + (line.confirmedBy() != null));
    said.add(
        "replaced by "
            + Optional.ofNullable(line.replacedBy())
                .map(files::get)
                .map(StagedFile::sha256)
                .orElse("nothing"));
    return said;
  }

  private static List<String> workspace(Workspace workspace) {
    return List.of(
        Canonical.of(workspace.pairings()),
        Canonical.of(workspace.members()),
        Canonical.of(workspace.regions()),
        Canonical.of(workspace.hamlets()),
        Canonical.of(workspace.aliases()),
        Canonical.of(workspace.plans()),
        Canonical.of(workspace.judgements()),
        Canonical.of(workspace.jointEvents()));
  }

  /** Those of the planned years, and every kind of ledger and indicator, packed or own. */
  private static List<String> rules(Rulebook rules) {
    DatasetCatalogue ledgers = DatasetCatalogue.load(rules.workspace());
    List<String> lines = new ArrayList<>();
    rules
        .workspace()
        .years()
        .forEach(year -> lines.add(year + " " + Canonical.of(rules.regimes().of(year))));
    lines.add(Canonical.of(ledgers.datasets()));
    ledgers.codeLists().values().stream()
        .map(list -> list.name() + Canonical.of(list.wordsByCode()))
        .sorted()
        .forEach(lines::add);
    lines.add(Canonical.of(rules.indicators().definitions()));
    lines.add("factors " + Canonical.of(factors(rules)));
    return lines;
  }

  /** From where on a row is set aside. */
  private static List<Factor> factors(Rulebook rules) {
    try {
      return Factors.read(rules.workspace().root()).all();
    } catch (WorkspaceFaults e) {
      throw new CouldNotRun(e.getMessage(), e);
    }
  }
}
