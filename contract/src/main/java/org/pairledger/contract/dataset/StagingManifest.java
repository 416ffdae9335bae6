package org.pairledger.contract.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code builds/<build>/staging.json}: the files of a build, what each says and when that was
 * known, and the batches their rows stand in.
 *
 * @param files one for each file found, by path
 * @param submissions one for each file and dataset
 * @param batches folders of {@code warehouse/cache/staging} to read
 * @param parts of a batch that also holds rows of an earlier reading or of files that are gone, the
 *     keys of files whose rows count; of a batch that is not named all count
 */
public record StagingManifest(
    List<StagedFile> files,
    List<StagedSubmission> submissions,
    List<String> batches,
    SortedMap<String, List<String>> parts) {

  /** The file's name in the build folder. */
  public static final String FILE_NAME = "staging.json";

  /** Problems that no single file can tell, in the build folder; columns as in a batch. */
  public static final String PROBLEMS_FILE_NAME = "staging-problems.parquet";

  public StagingManifest {
    files = List.copyOf(files);
    submissions = List.copyOf(submissions);
    batches = List.copyOf(batches);
    parts = parts == null ? new TreeMap<>() : new TreeMap<>(parts);
  }

  /** One all of whose batches count whole. */
  public StagingManifest(
      List<StagedFile> files, List<StagedSubmission> submissions, List<String> batches) {
    this(files, submissions, batches, new TreeMap<>());
  }

  /** Reads it from a build folder. */
  public static StagingManifest read(Path build) throws IOException {
    return StagingJson.mapper().readValue(build.resolve(FILE_NAME).toFile(), StagingManifest.class);
  }

  /** Writes it into a build folder. */
  public void write(Path build) throws IOException {
    StagingJson.mapper().writeValue(build.resolve(FILE_NAME).toFile(), this);
  }
}
