package org.pairledger.ingest.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.PersonKeys;
import org.pairledger.ingest.ledger.LedgerFile;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.LedgerSummary;
import org.pairledger.ingest.pairing.PairedFile;
import org.pairledger.ingest.pairing.PairingNames;
import org.pairledger.ingest.sheet.UnreadableFile;

/** Reads many files into one batch folder, written aside and renamed; runs wherever a worker is. */
final class BatchReading implements Workers.Work {

  private static final long serialVersionUID = 1L;

  private final ArrayList<FoundFile> files;
  private final DatasetCatalogue catalogue;
  private final byte[] secret;
  private final CacheKeys keys;
  private final PairingNames names;
  private final String cacheFolder;

  BatchReading(
      List<FoundFile> files,
      DatasetCatalogue catalogue,
      byte[] secret,
      CacheKeys keys,
      PairingNames names,
      Path cacheFolder) {
    this.files = new ArrayList<>(files);
    this.catalogue = catalogue;
    this.secret = secret.clone();
    this.keys = keys;
    this.names = names;
    this.cacheFolder = cacheFolder.toString();
  }

  @Override
  public int files() {
    return files.size();
  }

  /** Reads the files and says what the batch is called. */
  @Override
  public String run() {
    String name = name();
    Path aside = Path.of(cacheFolder).resolve(".new-" + name);
    try {
      new Batch(name, readWhole(files, aside)).write(aside);
      FolderSums.write(aside);
      Path folder = Path.of(cacheFolder).resolve(name);
      Folders.delete(folder);
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name() {
    return Sha256.of(files.stream().map(keys::of).sorted().collect(Collectors.joining("\n")))
        .substring(0, 16);
  }

  /**
   * A file that is refused after some of its rows were taken spoils the batch: all is thrown away
   * and read again without it.
   */
  private List<ReadFile> readWhole(List<FoundFile> files, Path folder) throws IOException {
    Folders.delete(folder);
    Files.createDirectories(folder);
    Map<FoundFile, FoundFile.Refusal> late = new HashMap<>();
    List<ReadFile> read = read(files, folder, late);
    if (late.isEmpty()) {
      return read;
    }
    List<FoundFile> known = new ArrayList<>(files);
    known.replaceAll(file -> late.containsKey(file) ? file.refused(late.get(file)) : file);
    return readWhole(known, folder);
  }

  private List<ReadFile> read(
      List<FoundFile> files, Path folder, Map<FoundFile, FoundFile.Refusal> late)
      throws IOException {
    LedgerReader reader = new LedgerReader(catalogue, new PersonKeys(secret));
    List<ReadFile> read = new ArrayList<>();
    try (BatchSink sink = new BatchSink(folder)) {
      for (FoundFile file : files) {
        read.add(read(reader, file, sink, late));
      }
    }
    return read;
  }

  private ReadFile read(
      LedgerReader reader, FoundFile file, BatchSink sink, Map<FoundFile, FoundFile.Refusal> late) {
    sink.begin(file);
    LedgerSummary summary = null;
    FoundFile.Refusal refusal = file.refusal();
    if (refusal == null) {
      try {
        summary = reader.read(Path.of(file.landed()), ledger(file), sink);
      } catch (UnreadableFile unreadable) {
        refusal = refusal(unreadable);
      } catch (RuntimeException | StackOverflowError failed) {
        refusal = refusal(UnreadableFile.unexpected(failed));
      }
    }
    if (refusal != null && sink.hasSaid()) {
      late.put(file, refusal);
    }
    if (refusal != null) {
      sink.rowOf(null);
      sink.problem(LedgerReader.refusal(refusal.reasonZh(), refusal.reason()));
    }
    sink.end();
    requireAllRows(file, summary, sink);
    return new ReadFile(
        keys.of(file),
        file.sourceFile(),
        refusal,
        refusal == null ? summary : null,
        sink.problems(),
        keys.paired(file),
        sink.problemsOf());
  }

  private static FoundFile.Refusal refusal(UnreadableFile unreadable) {
    return new FoundFile.Refusal(
        unreadable.slug(), unreadable.reasonZh(), String.valueOf(unreadable.getMessage()));
  }

  private LedgerFile ledger(FoundFile file) {
    return LedgerFile.named(file.name(), file.year())
        .declared(Optional.ofNullable(file.declaredDataset()))
        .of(new PairedFile(file.pairingId(), names.in(file.year())));
  }

  /** How many rows the file tells for each other pairing; what its own copy tells is not here. */
  private static Map<String, Long> rowsOf(FoundFile file, LedgerSummary summary) {
    Map<String, Long> rows = new HashMap<>();
    summary
        .others()
        .forEach(
            (pairing, counts) -> {
              long taken = counts.stream().mapToLong(LedgerSummary.DatasetCount::staged).sum();
              if (taken > 0 && file.tells(pairing)) {
                rows.put(pairing, taken);
              }
            });
    return rows;
  }

  private static void requireAllRows(
      FoundFile file, @Nullable LedgerSummary summary, BatchSink sink) {
    if (summary == null) {
      return;
    }
    boolean isWhole =
        summary.staged() == sink.rows()
            && summary.rowsIn() == summary.staged() + summary.refused()
            && rowsOf(file, summary).equals(sink.rowsOf());
    if (!isWhole) {
      throw new IllegalStateException(
          "Cannot stage "
              + file.path()
              + ": "
              + summary.rowsIn()
              + " rows in, but "
              + sink.rows()
              + " staged and "
              + summary.refused()
              + " refused");
    }
  }
}
