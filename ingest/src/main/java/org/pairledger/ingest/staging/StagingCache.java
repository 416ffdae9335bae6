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
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.Folders;
import org.pairledger.contract.KnownFiles;

/**
 * The batches that can be used again. A batch is used whole or not at all: if it holds a file of
 * this build that has to be read anew, its other files are read anew too, so that no row is found
 * twice. One whose files are not those that were written is not used again.
 */
final class StagingCache {

  private final Path folder;
  private final KnownFiles known;

  StagingCache(Path folder, KnownFiles known) {
    this.folder = folder;
    this.known = known;
  }

  /** The batches in which all files of this build that they hold are up to date. */
  List<Batch> usable(List<FoundFile> files, CacheKeys keys) throws IOException {
    Map<String, String> wanted = new HashMap<>();
    Map<String, String> paired = new HashMap<>();
    for (FoundFile file : files) {
      wanted.put(file.sourceFile(), keys.of(file));
      paired.put(file.sourceFile(), keys.paired(file));
    }
    Set<String> taken = new HashSet<>();
    List<Batch> usable = new ArrayList<>();
    for (Batch batch : all()) {
      List<ReadFile> present =
          batch.files().stream().filter(file -> wanted.containsKey(file.sourceFile())).toList();
      boolean isCurrent =
          present.stream()
              .allMatch(
                  file ->
                      file.key().equals(wanted.get(file.sourceFile()))
                          && (!file.isPaired()
                              || file.paired().equals(paired.get(file.sourceFile())))
                          && !taken.contains(file.sourceFile()));
      if (isCurrent && !present.isEmpty()) {
        present.forEach(file -> taken.add(file.sourceFile()));
        usable.add(batch);
      }
    }
    return usable;
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
