package org.pairledger.ingest.sheet.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.sheet.export.SheetExport.Form;
import org.pairledger.ingest.sheet.export.SheetExport.Outcome;

final class SheetExportTest {

  @TempDir private Path folder;
  private final List<String> messages = new ArrayList<>();

  @BeforeEach
  void ledgers() throws Exception {
    Files.createDirectories(folder.resolve("in/month 1/v1.2"));
    Files.writeString(folder.resolve("in/month 1/v1.2/ledger.final.csv"), "甲,1\n");
    Files.writeString(folder.resolve("in/ledger.csv"), "");
    Files.writeString(folder.resolve("in/month 1/ledger.csv"), "乙,2\n");
  }

  private Outcome export(String out) throws Exception {
    return new SheetExport(Form.GRID, messages::add)
        .export(List.of(folder.resolve("in")), folder.resolve(out));
  }

  private List<String> written(String out) throws Exception {
    try (Stream<Path> files = Files.walk(folder.resolve(out))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.resolve(out).relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void eachFileKeepsItsNameAndItsFolder() throws Exception {
    assertThat(export("out")).isEqualTo(new Outcome(3, 1));
    assertThat(written("out"))
        .containsExactly(
            "ledger.csv.error.json",
            "month 1/ledger.csv.0.csv",
            "month 1/v1.2/ledger.final.csv.0.csv");
    assertThat(messages).containsExactly("ledger.csv: empty: is empty (0 bytes)");
  }

  @Test
  void whatAnEarlierRunLeftInsideTheFolderIsNoInput() throws Exception {
    export("in/out");

    assertThat(export("in/out")).isEqualTo(new Outcome(3, 1));
  }

  @Test
  void aFileThatCanBeReadAgainIsNoLongerSaidToBeUnreadable() throws Exception {
    export("out");
    Files.writeString(folder.resolve("in/ledger.csv"), "丙,3\n");
    export("out");

    assertThat(written("out")).contains("ledger.csv.0.csv").doesNotContain("ledger.csv.error.json");
  }

  @Test
  void aFileThatTripsTheReaderStopsNoOther() throws Exception {
    SheetExport tripping =
        new SheetExport(
            (file, base) -> {
              if (file.endsWith("month 1/ledger.csv")) {
                throw new IllegalStateException("with what the file says");
              }
            },
            messages::add);

    assertThat(tripping.export(List.of(folder.resolve("in")), folder.resolve("out")))
        .isEqualTo(new Outcome(3, 1));
    assertThat(messages)
        .containsExactly(
            "month 1/ledger.csv: unexpected: reading failed unexpectedly (IllegalStateException)");
    assertThat(written("out")).containsExactly("month 1/ledger.csv.error.json");
  }
}
