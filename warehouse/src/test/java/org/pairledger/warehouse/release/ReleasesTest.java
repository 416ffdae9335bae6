package org.pairledger.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.CouldNotRun;

class ReleasesTest {

  @TempDir Path warehouse;

  private Releases releases;

  @BeforeEach
  void publishThree() throws Exception {
    for (int i = 0; i < 3; i++) {
      SmallRun.once(warehouse, new Steps());
    }
    releases = new Releases(warehouse);
  }

  @Test
  void theSecondRunIsToldWhoHoldsTheWarehouse() {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      lock.mustBeHeld();
      assertThatThrownBy(() -> WarehouseLock.take(warehouse))
          .isInstanceOf(CouldNotRun.class)
          .hasMessageContaining("another run holds it (process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void aLostHintAndAnOldFileAreMended() throws Exception {
    Files.delete(warehouse.resolve("CURRENT"));
    Files.delete(warehouse.resolve("current.duckdb"));
    Files.copy(build(1).resolve("current.duckdb"), warehouse.resolve("current.duckdb"));

    assertThat(releases.required().release()).isEqualTo(3);
    assertThat(warehouse.resolve("CURRENT")).hasContent("000003\n");
    assertThat(served()).startsWith("served of 000003");
  }

  @Test
  void onePathLeadsToTheNewestBuildWhereverTheFolderStands() throws Exception {
    Path link = warehouse.resolve("current");
    assertThat(Files.readSymbolicLink(link)).isRelative();
    assertThat(link.toRealPath()).isEqualTo(build(3).toRealPath());

    rollback(1);

    assertThat(link.toRealPath()).isEqualTo(build(1).toRealPath());
  }

  @Test
  void aPathThatLeadsToAnOlderBuildIsMended() throws Exception {
    Path link = warehouse.resolve("current");
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("builds/000001-small"));

    releases.current();

    assertThat(link.toRealPath()).isEqualTo(build(3).toRealPath());
  }

  @Test
  void aHintThatRunsAheadIsSetBack() throws Exception {
    Files.writeString(warehouse.resolve("CURRENT"), "000009\n");

    assertThat(releases.required().release()).isEqualTo(3);
    assertThat(warehouse.resolve("CURRENT")).hasContent("000003\n");
  }

  @Test
  void aDamagedManifestIsNoReleaseAndItsNumberIsNotGivenAgain() throws Exception {
    Path manifest = warehouse.resolve("releases/000003.json");
    Files.writeString(manifest, Files.readString(manifest).replace("2020", "2021"));

    assertThat(releases.required().release()).isEqualTo(2);
    assertThat(Verification.manifests(warehouse))
        .containsExactly("releases/000003.json: damaged manifest");
    assertThat(SmallRun.once(warehouse, new Steps()).release()).isEqualTo(4);
    assertThat(build(3)).isDirectory();
  }

  @Test
  void goingBackIsANewReleaseOfTheOldBuild() throws Exception {
    rollback(1);

    Manifest current = releases.required();
    assertThat(current.release()).isEqualTo(4);
    assertThat(current.restores()).isEqualTo(1);
    assertThat(current.parent()).isEqualTo(3);
    assertThat(served()).startsWith("served of 000001");
  }

  @Test
  void goingBackToWhatIsNotThereIsRefused() {
    assertThatThrownBy(() -> rollback(7))
        .hasMessage("Cannot go back to release 7: there are 1, 2, 3.");
  }

  @Test
  void pruningKeepsTheNewestAndTheSealed() throws Exception {
    new Seals(warehouse).seal(releases.find(1).orElseThrow(), "2020 终评");

    assertThat(prune(1)).containsExactly("000002-small");
    assertThat(releases.all()).hasSize(3);
    assertThat(build(1)).isDirectory();
    assertThat(Verification.of(warehouse, releases.required())).isEmpty();
  }

  @Test
  void aReleaseIsSealedOnce() throws Exception {
    Seals seals = new Seals(warehouse);
    seals.seal(releases.required(), "first");

    assertThatThrownBy(() -> seals.seal(releases.required(), "second"))
        .hasMessage("Release 3 is sealed already.");
    assertThat(seals.all()).extracting(Seals.Seal::reason).containsExactly("first");
  }

  @Test
  void verificationNamesTheDamagedAndTheMissingFile() throws Exception {
    Path damaged = build(3).resolve("star/fct_small/part-0.parquet");
    byte[] bytes = Files.readAllBytes(damaged);
    bytes[7] ^= 1;
    Files.write(damaged, bytes);
    Files.delete(build(3).resolve("star/fct_small/part-1.parquet"));

    assertThat(Verification.of(warehouse, releases.required()))
        .containsExactly(
            "builds/000003-small/star/fct_small/part-0.parquet: damaged, its SHA-256 is not the"
                + " manifest's",
            "builds/000003-small/star/fct_small/part-1.parquet: missing");
  }

  @Test
  void whatADeadRunLeftIsSweptByTheNext() throws Exception {
    Path left = Files.createDirectories(warehouse.resolve("builds/000004-dead/star"));

    SmallRun.once(warehouse, new Steps());

    assertThat(left).doesNotExist();
  }

  private void rollback(int release) throws Exception {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      releases.rollback(lock, release);
    }
  }

  private List<String> prune(int keep) throws Exception {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      return Prune.run(lock, warehouse, keep);
    }
  }

  private Path build(int release) {
    return warehouse.resolve("builds/00000" + release + "-small");
  }

  private String served() throws Exception {
    return Files.readString(warehouse.resolve("current.duckdb"));
  }

  @Test
  void aReleaseOfALaterProgramIsRefusedByItsFormat(@TempDir Path warehouse) {
    Manifest later =
        new Manifest(
            Manifest.FORMAT + 1,
            7,
            "000007-later",
            null,
            null,
            "2030-12-31",
            "",
            "",
            "",
            "",
            "embedded",
            new TreeMap<>(),
            List.of(),
            new Manifest.FileEntry("current.duckdb", 0, 0, ""),
            null);

    assertThatThrownBy(() -> new Releases(warehouse).build(later))
        .isInstanceOf(CouldNotRun.class)
        .hasMessageContaining("Release 7 has format 2; this program reads up to 1");
  }
}
