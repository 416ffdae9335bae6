package org.pairledger.ingest.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Progress;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;

/** What a machine cannot read or write is no fault of a ledger: nothing of it is kept. */
class FaultOfMachineTest {

  @TempDir private Path folder;
  private SmallWorkspace workspace;

  /** Something that happens to the machine when the ledgers are landed and not yet read. */
  private interface Mishap {
    void strike() throws IOException;
  }

  private record After(Mishap mishap) implements Workers {

    @Override
    public int count() {
      return 1;
    }

    @Override
    public List<String> all(List<? extends Work> pieces, LongConsumer done) {
      try {
        mishap.strike();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new ThreadWorkers().all(pieces, done);
    }
  }

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = SmallWorkspace.in(folder);
    workspace.ledger("a捐赠.csv", SmallWorkspace.DONATIONS);
    workspace.ledger("b捐赠.csv", SmallWorkspace.DONATIONS.replace("100", "200"));
  }

  @Test
  void aLandedFileOutOfSightStopsTheRunAndIsReadTheNextTime() throws IOException {
    Path lost = folder.resolve("lost");
    assertThatThrownBy(() -> run(() -> Files.move(landed(), lost)))
        .isInstanceOf(FaultOfMachine.class)
        .hasMessageStartingWith("This machine cannot read " + folder.resolve("warehouse/landing"))
        .hasMessageEndingWith("(it is not there). What was published stands.");
    assertThat(below("warehouse/cache/staging")).isEmpty();

    assertThat(run(() -> {}).files())
        .extracting(StagedFile::state)
        .containsExactly("staged", "staged");
  }

  @Test
  void otherBytesUnderALandedNameAreNotBelieved() {
    assertThatThrownBy(() -> run(() -> Files.writeString(landed(), SmallWorkspace.DONATIONS + " ")))
        .isInstanceOf(FaultOfMachine.class)
        .hasMessageContaining("(these are not the bytes that were landed)");
    assertThat(folder.resolve("warehouse/builds/one")).doesNotExist();
  }

  @Test
  void aFolderThatOnlyHasTheSamePathIsNotWrittenInto() throws IOException {
    assertThatThrownBy(
            () ->
                run(
                    () -> {
                      Path run = below("warehouse/cache/staging").get(0);
                      Files.writeString(run.resolve(".mark"), "another");
                    }))
        .isInstanceOf(FaultOfMachine.class)
        .hasMessageContaining("(another folder has this path here)");
    assertThat(below("warehouse/cache/staging")).isEmpty();
  }

  /** A program before this one kept it so. */
  @Test
  void aLandedFileThatWasOnceCalledNoFileIsReadAgain() throws IOException {
    run(() -> {});
    Folders.delete(folder.resolve("warehouse/builds/one"));
    Path batch = below("warehouse/cache/staging").get(0);
    Batch read = Batch.read(batch);
    List<ReadFile> refused =
        read.files().stream()
            .map(
                file ->
                    new ReadFile(
                        file.key(),
                        file.sourceFile(),
                        new FoundFile.Refusal("not-a-file", "不是文件", "is not a file"),
                        null,
                        1,
                        file.paired(),
                        Map.of()))
            .toList();
    new Batch(read.name(), refused).write(batch);
    FolderSums.write(batch);

    assertThat(run(() -> {}).files())
        .extracting(StagedFile::state)
        .containsExactly("staged", "staged");
  }

  private StagingManifest run(Mishap mishap) {
    return IngestJob.run(
        () -> new After(mishap), workspace.read(), workspace.build("one"), false, Progress.SILENT);
  }

  private Path landed() throws IOException {
    return below("warehouse/landing").get(0);
  }

  private List<Path> below(String path) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(path))) {
      return files.sorted().toList();
    }
  }
}
