package org.pairledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFilesTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-12-31T00:00:00Z"));
  private static final FileTime LATER = FileTime.from(Instant.parse("2099-12-31T00:00:00Z"));

  @TempDir private Path warehouse;

  private Path file;

  @BeforeEach
  void aFileThatWasHashed() throws IOException {
    file = Files.writeString(warehouse.resolve("figures"), "100");
    KnownFiles known = KnownFiles.of(warehouse);
    known.sha256(file);
    known.save();
    Files.setLastModifiedTime(list(), LATER);
  }

  @Test
  void aFileThatLooksAsItDidIsNotReadAgain() throws IOException {
    String text = Files.readString(list());
    String lines = text.substring(text.indexOf('\n') + 1).replace(Sha256.of("100"), Sha256.of("x"));
    Files.writeString(list(), Sha256.of(lines) + "\n" + lines);
    Files.setLastModifiedTime(list(), LATER);

    assertThat(KnownFiles.of(warehouse).sha256(file)).isEqualTo(Sha256.of("x"));
  }

  @Test
  void aFileChangedUnderItsOldSizeAndTimeIsSeen() throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, "900");
    Files.setLastModifiedTime(file, before);

    assertThat(KnownFiles.of(warehouse).sha256(file)).isEqualTo(Sha256.of("900"));
  }

  @Test
  void aFileHashedInTheTickInWhichItWasWrittenIsHashedAgain() throws IOException {
    Files.setLastModifiedTime(list(), LONG_AGO);
    String forged = Files.readString(list()).replace(Sha256.of("100"), Sha256.of("x"));
    String lines = forged.substring(forged.indexOf('\n') + 1);
    Files.writeString(list(), Sha256.of(lines) + "\n" + lines);
    Files.setLastModifiedTime(list(), LONG_AGO);

    assertThat(KnownFiles.of(warehouse).sha256(file)).isEqualTo(Sha256.of("100"));
  }

  @Test
  void aDamagedListIsNotBelieved() throws IOException {
    Files.writeString(list(), Files.readString(list()).replace(Sha256.of("100"), Sha256.of("x")));

    assertThat(KnownFiles.of(warehouse).is(file, Sha256.of("100"))).isTrue();
  }

  private Path list() {
    return warehouse.resolve("cache/known-files");
  }
}
