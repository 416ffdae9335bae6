package org.pairledger.contract.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the staging room hands on is one file of plain JSON. */
class StagingManifestTest {

  @TempDir private Path build;

  @Test
  void itReadsBackWhatItWrote() throws IOException {
    StagingManifest written = new StagingManifest(List.of(file()), List.of(line()), List.of("b1"));

    written.write(build);

    assertThat(StagingManifest.read(build)).isEqualTo(written);
    assertThat(Files.readString(build.resolve(StagingManifest.FILE_NAME)))
        .contains("\"known_from\" : \"2020-06-30\"", "\"known_to\" : null");
  }

  private static StagedFile file() {
    return new StagedFile(
        "0123456789abcdef",
        "0123456789abcdef".repeat(4),
        "ledgers/2020/HS-LZ/捐赠.xls",
        10L,
        2020,
        "HS-LZ",
        "staged",
        null,
        null,
        null,
        "DS08",
        "b1",
        "社会捐赠台账",
        null,
        5,
        2,
        2,
        0,
        0,
        StagedFile.Cells.NONE,
        List.of());
  }

  private static StagedSubmission line() {
    return new StagedSubmission(
        "0123456789abcdef",
        "DS08",
        null,
        "R",
        "慈善会",
        null,
        null,
        LocalDate.of(2020, 6, 30),
        "snapshot",
        null,
        null,
        LocalDate.of(2020, 6, 30),
        null,
        null,
        2,
        0);
  }
}
