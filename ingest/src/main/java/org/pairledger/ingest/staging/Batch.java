package org.pairledger.ingest.staging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pairledger.contract.dataset.StagingJson;

/**
 * {@code batch.json}: the files whose staging one batch folder holds.
 *
 * @param name of the folder
 */
record Batch(String name, List<ReadFile> files) {

  static final String FILE_NAME = "batch.json";

  Batch {
    files = List.copyOf(files);
  }

  static Batch read(Path folder) throws IOException {
    return StagingJson.mapper().readValue(folder.resolve(FILE_NAME).toFile(), Batch.class);
  }

  void write(Path folder) throws IOException {
    StagingJson.mapper().writeValue(folder.resolve(FILE_NAME).toFile(), this);
  }
}
