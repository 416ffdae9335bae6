package org.pairledger.ingest.staging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pairledger.contract.dataset.StagingJson;

/**
 * {@code batch.json}: the files whose staging one batch folder holds.
 *
 * @param name of the folder
 * @param part the keys whose rows count, where the folder holds others, too; else empty
 */
record Batch(String name, List<ReadFile> files, @JsonIgnore List<String> part) {

  static final String FILE_NAME = "batch.json";

  Batch {
    files = List.copyOf(files);
    part = part == null ? List.of() : List.copyOf(part);
  }

  /** All that one reading wrote. */
  Batch(String name, List<ReadFile> files) {
    this(name, files, List.of());
  }

  /** The same folder, of which only these files count. */
  Batch of(List<ReadFile> some, Map<String, FoundFile> found) {
    if (some.size() == files.size()) {
      return this;
    }
    List<String> keys = new ArrayList<>();
    for (ReadFile file : some) {
      keys.add(file.sourceFile());
      String sha256 = Objects.requireNonNull(found.get(file.sourceFile())).sha256();
      file.problemsOf().keySet().forEach(pairing -> keys.add(FoundFile.key(sha256, pairing)));
    }
    return new Batch(name, some, keys.stream().sorted().toList());
  }

  static Batch read(Path folder) throws IOException {
    return StagingJson.mapper().readValue(folder.resolve(FILE_NAME).toFile(), Batch.class);
  }

  void write(Path folder) throws IOException {
    StagingJson.mapper().writeValue(folder.resolve(FILE_NAME).toFile(), this);
  }
}
