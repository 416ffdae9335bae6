package org.pairledger.ingest.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.ingest.ledger.account.CellAccount;
import org.pairledger.ingest.ledger.account.CellFate.Use;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.submission.Filed;

/** Puts together what was found and what was read into the files of a build. */
final class ManifestMaker {

  private final Map<String, ReadFile> read = new HashMap<>();
  private final Map<String, String> batches = new HashMap<>();
  private final Map<String, FoundFile> firsts = new HashMap<>();
  private final ShownPaths paths;

  private final List<FoundFile> guests;

  ManifestMaker(List<FoundFile> files, List<Batch> used) {
    paths = new ShownPaths(files);
    files.stream()
        .sorted(FoundFile.ORIGINAL_FIRST)
        .forEach(file -> firsts.putIfAbsent(file.sourceFile(), file));
    for (Batch batch : used) {
      for (ReadFile file : batch.files()) {
        read.put(file.sourceFile(), file);
        batches.put(file.sourceFile(), batch.name());
      }
    }
    Guests others = new Guests(List.copyOf(firsts.values()), read);
    guests = others.files();
    others.read().forEach(file -> read.put(file.sourceFile(), file));
    for (FoundFile guest : guests) {
      firsts.put(guest.sourceFile(), guest);
      batches.put(guest.sourceFile(), batch(files, guest));
    }
  }

  private String batch(List<FoundFile> files, FoundFile guest) {
    return files.stream()
        .filter(file -> file.path().equals(guest.path()))
        .map(file -> batches.getOrDefault(file.sourceFile(), ""))
        .findFirst()
        .orElse("");
  }

  /** The files whose rows name other pairings, once more for each of these. */
  List<FoundFile> guests() {
    return guests;
  }

  /** The file whose bytes came first under any path. */
  FoundFile first(FoundFile file) {
    return firsts.getOrDefault(file.sourceFile(), file);
  }

  boolean isDuplicate(FoundFile file) {
    return !first(file).path().equals(file.path());
  }

  /** The file of another pairing that has the key of these bytes, if this one is a copy of it. */
  Optional<FoundFile> original(FoundFile file) {
    return file.isSharedCopy() && !file.isGuest()
        ? Optional.ofNullable(firsts.get(file.sha256().substring(0, 16)))
        : Optional.empty();
  }

  /** What the submissions are decided from. */
  List<Filed> filed() {
    List<Filed> filed = new ArrayList<>();
    firsts.values().stream()
        .sorted(Comparator.comparing(FoundFile::path))
        .forEach(
            file -> {
              LedgerSummary summary = summary(file);
              if (summary != null) {
                summary.datasets().forEach(count -> filed.add(filed(file, summary, count)));
              }
            });
    return filed;
  }

  private static Filed filed(
      FoundFile file, LedgerSummary summary, LedgerSummary.DatasetCount count) {
    return new Filed(
        file.sourceFile(),
        file.sha256(),
        file.path(),
        file.year(),
        file.pairingId(),
        count.dataset(),
        count.staged(),
        count.refused(),
        summary.title(),
        summary.reportingUnit(),
        summary.cutoff(),
        summary.from(),
        summary.to(),
        count.content(),
        count.tables(),
        file.isGuest());
  }

  @Nullable LedgerSummary summary(FoundFile file) {
    ReadFile one = read.get(file.sourceFile());
    return one == null ? null : one.summary();
  }

  /** The line of this file in the build. */
  StagedFile staged(FoundFile file) {
    ReadFile one = read.get(file.sourceFile());
    if (one == null) {
      throw new IllegalStateException("Cannot find the staging of " + file.path());
    }
    LedgerSummary summary = isDuplicate(file) ? null : one.summary();
    FoundFile.Refusal refusal = one.refusal();
    return new StagedFile(
        file.sourceFile(),
        file.sha256(),
        paths.of(file.path()),
        file.bytes(),
        file.year(),
        file.pairingId(),
        state(file, one),
        refusal == null ? null : refusal.code(),
        refusal == null ? null : refusal.reasonZh(),
        refusal == null ? null : refusal.reason(),
        summary == null ? null : summary.mainDataset().orElse(null),
        batches.get(file.sourceFile()),
        summary == null ? null : summary.title(),
        summary == null ? null : summary.reportingUnit(),
        summary == null ? 0 : summary.lineCount(),
        summary == null ? 0 : summary.staged() + summary.refused(),
        summary == null ? 0 : summary.staged(),
        summary == null ? 0 : summary.refused(),
        isDuplicate(file) ? 0 : one.problems(),
        summary == null ? StagedFile.Cells.NONE : cells(summary.cells()),
        summary == null ? List.of() : receipt(file, summary));
  }

  private String state(FoundFile file, ReadFile one) {
    if (isDuplicate(file)) {
      return "duplicate";
    }
    if (one.refusal() != null) {
      return "refused";
    }
    return one.summary() == null || one.summary().datasets().isEmpty() ? "unclaimed" : "staged";
  }

  private static StagedFile.Cells cells(CellAccount account) {
    return new StagedFile.Cells(
        Math.toIntExact(account.cellsIn()),
        Math.toIntExact(account.of(Use.USED)),
        Math.toIntExact(account.of(Use.EXCLUDED)),
        Math.toIntExact(account.of(Use.UNUSED)));
  }

  private static List<String> receipt(FoundFile file, LedgerSummary summary) {
    List<String> receipt = new ArrayList<>();
    for (LedgerSummary.DatasetCount count : summary.datasets()) {
      receipt.add(count.dataset() + " 采用 " + count.staged() + " 行，未采用 " + count.refused() + " 行");
      new TreeMap<>(count.sums())
          .forEach((field, sum) -> receipt.add(sum.label() + "合计 " + sum.said()));
    }
    new TreeMap<>(summary.others())
        .forEach(
            (pairing, counts) ->
                counts.forEach(count -> receipt.add(elsewhere(file, pairing, count))));
    receipt.add(summary.account().said());
    receipt.add(summary.cells().said());
    receipt.addAll(summary.account().named());
    receipt.addAll(summary.cells().named());
    return receipt;
  }

  private static String elsewhere(
      FoundFile file, String pairing, LedgerSummary.DatasetCount count) {
    String where = file.tells(pairing) ? "，计入该结对" : "，由该结对自己的文件计入";
    return count.dataset() + " 归结对“" + pairing + "” " + count.staged() + " 行" + where;
  }
}
