package org.pairledger.ingest.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.Folders;
import org.pairledger.contract.KnownFiles;

/**
 * The batches that can be used again, each cut to those of its files that are in this build and
 * read as they would be read today. One whose files are not those that were written is not used
 * again, nor one of which little is left.
 */
final class StagingCache {

  /** A batch is read past what is gone of it up to this many times what is left. */
  private static final int LEAST_LEFT = 4;

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
        && read.key().equals(keys.of(found))
        && (!read.isPaired() || read.paired().equals(keys.paired(found)));
  }

  Batch batch(String name) throws IOException {
    return Batch.read(folder.resolve(name));
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
            Folders.delete(batch);
          }
        } catch (IOException unreadable) {
          Folders.delete(batch);
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
