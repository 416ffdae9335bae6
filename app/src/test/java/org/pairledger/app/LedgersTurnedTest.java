package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/** The ledgers of a whole workspace kept otherwise: no indicator, target, score or rank changes. */
class LedgersTurnedTest {

  private static final Path FIXTURE =
      Path.of(System.getProperty("pairledger.root"), "app/src/test/resources/other-workspace");

  @TempDir private static Path folder;

  private static String figures;

  @BeforeAll
  static void theLedgersAsTheyAre() throws IOException {
    figures = figuresOf(copy("as-they-are"));
    assertThat(figures).contains("gongshu-wangcang,2021,plan_completion,84.70,好,1");
  }

  @Test
  void filesRenamedAndTheirColumnsAndRowsTurnedAround() throws IOException {
    Path root = copy("turned");
    int no = 0;
    for (Path file : ledgers(root)) {
      TurnedLedger.read(file).columnsTurned().rowsTurned().write(file);
      no++;
      Files.move(file, file.resolveSibling("附件" + no + ".csv"));
    }

    assertThat(figuresOf(root)).isEqualTo(figures);
  }

  @Test
  void everyUnitsLedgersInOneWorkbookEachMonthOnASheetOfItsOwnTheLatestFirst() throws IOException {
    Path root = copy("workbooks");
    for (Path pairing : ledgers(root).stream().map(Path::getParent).distinct().toList()) {
      List<Path> files = ledgers(pairing);
      for (String unit : files.stream().map(file -> unit(file)).distinct().toList()) {
        workbook(pairing, unit, files.stream().filter(file -> unit(file).equals(unit)).toList());
      }
    }

    assertThat(figuresOf(root)).isEqualTo(figures);
  }

  /** One sheet a row, so that whatever month it tells of has a sheet of its own. */
  private static void workbook(Path pairing, String unit, List<Path> files) throws IOException {
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(pairing.resolve(unit + ".xlsx"))) {
      for (Path file : files) {
        for (TurnedLedger part : TurnedLedger.read(file).rowsTurned().parts()) {
          sheet(book.createSheet(), part);
        }
        Files.delete(file);
      }
      book.write(out);
    }
  }

  private static void sheet(Sheet sheet, TurnedLedger ledger) {
    for (List<String> cells : ledger.rows()) {
      Row row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          row.createCell(i).setCellValue(cells.get(i));
        }
      }
    }
  }

  private static String unit(Path ledger) {
    return ledger.getFileName().toString().replaceAll("(局|办|部).*", "$1");
  }

  private static Path copy(String name) throws IOException {
    Path root = folder.resolve(name);
    UnaryOperator<Path> to = file -> root.resolve(FIXTURE.relativize(file).toString());
    try (Stream<Path> files = Files.walk(FIXTURE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.createDirectories(to.apply(file).getParent());
        Files.copy(file, to.apply(file));
      }
    }
    return root;
  }

  private static List<Path> ledgers(Path under) throws IOException {
    try (Stream<Path> files = Files.walk(under)) {
      return files
          .filter(file -> file.toString().matches(".*/ledgers/\\d{4}/.*\\.csv"))
          .sorted()
          .toList();
    }
  }

  /** What is published of the ledgers' own values; decisions on rows name rows of these files. */
  private static String figuresOf(Path root) {
    assertThat(CommandLineRun.of("run", root.toString()).code()).isLessThan(ExitCode.COULD_NOT_RUN);
    return csv(
            root,
            "select pairing_id, plan_year, indicator, side, value, evidence_rows"
                + " from assess.indicator_years")
        + csv(
            root,
            "select pairing_id, plan_year, target_id, status, evidence_state, actual_value,"
                + " first_reached_on, evidence_rows, excluded_rows from assess.target_results")
        + csv(
            root,
            "select pairing_id, plan_year, scorecard, points, grade, rank_in_group"
                + " from assess.pairing_scores");
  }

  private static String csv(Path root, String select) {
    return CommandLineRun.of("query", root.toString(), "--format", "csv", select + " order by all")
        .out();
  }
}
