package org.pairledger.ingest.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.Folders;
import org.pairledger.contract.KnownFiles;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.SharedMark;

/**
 * The batches that can be used again, each cut to those of its files that are in this build and
 * read as they would be read today. One whose files are not those that were written is not used
 * again, nor one of which little is left.
 */
final class StagingCache {

  /** A batch is read past what is gone of it up to this many times what is left. */
  private static final int LEAST_LEFT = 4;

  private static final String NO_FILE = "not-a-file";

  private static final String RUN = ".run-";
  private static final String OLDER_RUN = ".new-";

  private final Path folder;
  private final KnownFiles known;

  StagingCache(Path folder, KnownFiles known) {
    this.folder = folder;
    this.known = known;
  }

  /** Each file that need not be read again is in one of them. */
  List<Batch> usable(List<FoundFile> files, CacheKeys keys) throws IOException {
    Map<String, FoundFile> wanted = new HashMap<>();
    files.forEach(file -> wanted.put(file.sourceFile(), file));
    Set<String> taken = new HashSet<>();
    List<Batch> usable = new ArrayList<>();
    for (Batch batch : all()) {
      List<ReadFile> current =
          batch.files().stream()
              .filter(file -> isCurrent(file, wanted.get(file.sourceFile()), keys))
              .filter(file -> !taken.contains(file.sourceFile()))
              .toList();
      if (!current.isEmpty() && current.size() * LEAST_LEFT >= batch.files().size()) {
        current.forEach(file -> taken.add(file.sourceFile()));
        usable.add(batch.of(current, wanted));
      }
    }
    return usable;
  }

  private static boolean isCurrent(ReadFile read, @Nullable FoundFile found, CacheKeys keys) {
    return found != null
        && !wasOutOfSight(read, found)
        && read.key().equals(keys.of(found))
        && (!read.isPaired() || read.paired().equals(keys.paired(found)));
  }

  /** Earlier programs kept a fault of the machine as if the file were none. */
  private static boolean wasOutOfSight(ReadFile read, FoundFile found) {
    FoundFile.Refusal refusal = read.refusal();
    return refusal != null && refusal.code().equals(NO_FILE) && found.refusal() == null;
  }

  /** A folder for what this run reads, marked so that a worker knows it when it sees it. */
  SharedMark begin() throws IOException {
    sweep();
    return SharedMark.leave(folder.resolve(RUN + UUID.randomUUID()));
  }

  /**
   * Takes a batch out of the run's folder.
   *
   * @throws FaultOfMachine when not all that a worker wrote can be seen from here
   */
  Batch take(Path aside) throws IOException {
    Map<String, String> faults = FolderSums.faults(aside, Sha256::of);
    if (!faults.isEmpty()) {
      throw FaultOfMachine.cannotRead(
          aside, new IOException("what a worker wrote there is not all there: " + faults));
    }
    Batch batch = Batch.read(aside);
    Path kept = folder.resolve(batch.name());
    Folders.deleteWhole(kept);
    Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
    return batch;
  }

  /** Removes what runs have left that did not end, or are at their end, and halves of batches. */
  void sweep() throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path run : folders.filter(StagingCache::isOfRun).toList()) {
        try {
          Folders.delete(run);
        } catch (IOException | UncheckedIOException stillWritten) {
          // By a worker that was believed dead; the next run tries again.
        }
      }
    }
  }

  private static boolean isOfRun(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(RUN) || name.startsWith(OLDER_RUN) || name.startsWith(Folders.GONE);
  }

  private List<Batch> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Batch> batches = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path batch : folders.filter(StagingCache::isFinished).sorted().toList()) {
        try {
          if (FolderSums.faults(batch, known::sha256).isEmpty()) {
            batches.add(Batch.read(batch));
          } else {
            Folders.deleteWhole(batch);
          }
        } catch (IOException unreadable) {
          Folders.deleteWhole(batch);
        }
      }
    }
    known.save();
    return batches;
  }

  private static boolean isFinished(Path batch) {
    return !batch.getFileName().toString().startsWith(".")
        && Files.isRegularFile(batch.resolve(Batch.FILE_NAME));
  }
}
