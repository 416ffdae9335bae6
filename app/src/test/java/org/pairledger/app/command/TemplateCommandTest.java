package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.SmallWorkspace;
import org.pairledger.app.check.CheckedFile;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.ledger.tell.Problem;

/** A blank ledger is one its own reader understands. */
class TemplateCommandTest {

  private static final DatasetCatalogue CATALOGUE = DatasetCatalogue.builtIn();

  @TempDir private Path folder;

  static Stream<String> datasets() {
    return CATALOGUE.datasets().stream().map(Dataset::id);
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everyTemplateOfEveryPeriodReadsBackWithoutAProblem(String dataset) {
    for (String year : List.of("2020", "2023", "2026")) {
      Path file = folder.resolve(dataset + "-" + year + ".xlsx");

      CommandLineRun run =
          CommandLineRun.of("template", dataset, "--year", year, "--out", file.toString());
      CheckedFile read = CheckedFile.read(file, 0, CATALOGUE);

      assertThat(run.code()).isZero();
      assertThat(read.problems()).extracting(Problem::message).as(year).isEmpty();
      assertThat(Objects.requireNonNull(read.summary()).datasets())
          .extracting(count -> count.dataset() + " " + count.staged())
          .isEqualTo(List.of(dataset + " 1"));
    }
  }

  @Test
  void anOfficesOwnWordStandsInItsTemplates() throws IOException {
    SmallWorkspace workspace = SmallWorkspace.at(folder.resolve("ws"));
    Path packed = Path.of(System.getProperty("pairledger.root"));
    workspace.write(
        "regimes/own.yaml",
        Files.readString(
                packed.resolve("contract/src/main/resources/pairledger/regimes/2017-2020.yaml"))
            + "vocabulary: {车间: 就业车间}\n");
    Path file = folder.resolve("own.xlsx");

    CommandLineRun run =
        CommandLineRun.of(
            "template",
            "DS11",
            "--workspace",
            workspace.root().toString(),
            "--out",
            file.toString());

    assertThat(run.code()).as(run.err()).isZero();
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      assertThat(book.getSheetName(0)).isEqualTo("就业车间台账");
    }
  }

  @Test
  void aTemplatePrintsOnA4WithItsHeadingOnEachPage() throws IOException {
    Path file = folder.resolve("a.xlsx");
    CommandLineRun.of("template", "DS09", "--out", file.toString());

    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
    }
  }

  @Test
  void nothingIsWrittenOver() {
    String file = folder.resolve("a.xlsx").toString();
    CommandLineRun.of("template", "DS08", "--out", file);

    CommandLineRun second = CommandLineRun.of("template", "donation", "--out", file);

    assertThat(second.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(second.err()).contains("exists already");
  }

  @Test
  void anUnknownDatasetNamesTheKnownOnes() {
    CommandLineRun run = CommandLineRun.of("template", "DS99");

    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("There is no dataset DS99", "DS08 社会捐赠台账");
  }
}
