package org.pairledger.ingest.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.pairing.PairedFile;
import org.pairledger.ingest.pairing.PairingNames;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/**
 * Reads many files into one batch folder of the run's own, from which the run takes it when it is
 * whole; runs wherever a worker is, and twice where a worker was believed dead.
 */
final class BatchReading implements Workers.Work {

  private static final long serialVersionUID = 1L;

  private final ArrayList<FoundFile> files;
  private final DatasetCatalogue catalogue;
  private final byte[] secret;
  private final CacheKeys keys;
  private final PairingNames names;
  private final WorkPlace place;

  BatchReading(
      List<FoundFile> files,
      DatasetCatalogue catalogue,
      byte[] secret,
      CacheKeys keys,
      PairingNames names,
      WorkPlace place) {
    this.files = new ArrayList<>(files);
    this.catalogue = catalogue;
    this.secret = secret.clone();
    this.keys = keys;
    this.names = names;
    this.place = place;
  }

  @Override
  public int files() {
    return files.size();
  }

  /** Reads the files and says where in the run's folder the batch lies. */
  @Override
  public String run() {
    try (WorkPlace.Desk desk = place.open()) {
      return run(desk);
    } catch (IOException e) {
      throw FaultOfMachine.cannotWrite(place.folder(), e);
    }
  }

  private String run(WorkPlace.Desk desk) throws IOException {
    Path aside = desk.folder().resolve(name() + "-" + UUID.randomUUID());
    new Batch(name(), readWhole(files, aside, desk)).write(aside);
    FolderSums.write(aside);
    desk.handIn(aside);
    return aside.getFileName().toString();
  }

  private String name() {
    return Sha256.of(files.stream().map(keys::of).sorted().collect(Collectors.joining("\n")))
        .substring(0, 16);
  }

  /**
   * A file that is refused after some of its rows were taken spoils the batch: all is thrown away
   * and read again without it.
   */
  private List<ReadFile> readWhole(List<FoundFile> files, Path folder, WorkPlace.Desk desk)
      throws IOException {
    Folders.delete(folder);
    Files.createDirectory(folder);
    Map<FoundFile, FoundFile.Refusal> late = new HashMap<>();
    List<ReadFile> read = read(files, folder, late, desk);
    if (late.isEmpty()) {
      return read;
    }
    List<FoundFile> known = new ArrayList<>(files);
    known.replaceAll(file -> late.containsKey(file) ? file.refused(late.get(file)) : file);
    return readWhole(known, folder, desk);
  }

  private List<ReadFile> read(
      List<FoundFile> files,
      Path folder,
      Map<FoundFile, FoundFile.Refusal> late,
      WorkPlace.Desk desk)
      throws IOException {
    LedgerReader reader = new LedgerReader(catalogue, new PersonKeys(secret));
    List<ReadFile> read = new ArrayList<>();
    try (BatchSink sink = new BatchSink(folder)) {
      for (FoundFile file : files) {
        read.add(read(reader, file, sink, late, desk));
      }
    }
    return read;
  }

  private ReadFile read(
      LedgerReader reader,
      FoundFile file,
      BatchSink sink,
      Map<FoundFile, FoundFile.Refusal> late,
      WorkPlace.Desk desk) {
    sink.begin(file);
    LedgerSummary summary = null;
    FoundFile.Refusal refusal = file.refusal();
    if (refusal == null) {
      Path landed = desk.fetch(file);
      try {
        summary = reader.read(landed, ledger(file), sink);
      } catch (FaultOfMachine fault) {
        throw fault;
      } catch (UncheckedIOException putAside) {
        throw FaultOfMachine.cannotWrite(
            desk.folder(), Objects.requireNonNull(putAside.getCause()));
      } catch (UnreadableFile unreadable) {
        refusal = refusal(unreadable);
      } catch (RuntimeException | StackOverflowError failed) {
        refusal = refusal(UnreadableFile.unexpected(failed));
      }
      desk.putBack(landed, file);
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
