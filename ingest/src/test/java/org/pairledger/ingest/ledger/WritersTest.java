package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/**
 * One content ({@code content.json}) by 65 programs and conversions: each gives the same rows, or a
 * problem at the cell that differs.
 */
class WritersTest {

  private static final List<String> DONATIONS =
      List.of("donor", "cash_yuan", "donated_on", "received_on", "receipt_no");
  private static final List<String> JOBS =
      List.of("hamlet", "village", "township", "started_on", "ended_on", "months", "wage_yuan");
  private static final List<String> PROJECTS =
      List.of("project_code", "planned_total_yuan", "progress", "started_on", "poor_persons");

  /** The content by hand: amounts are in 万元 but for wages, blanks below a merge repeat it. */
  private static final List<Expected> CONTENT =
      List.of(
          donation("鹤山市甲某商会", "205000.00", "2020-01-01", "2020-01-31", "00012345"),
          donation("鹤山市乙某公司", "31234.00", "2020-02-29", "2020-03-01", "00012346"),
          donation("香港丙某 & <同乡>会", "12345600.00", "2020-06-30", "2020-07-01", "00012347"),
          donation("鹤山市丁某协会", "1000.00", "2020-12-31", "2020-12-31", "00012348"),
          job("弄甲屯", "北胜村", "水口镇", "2020-03-01", "2020-08-31", "6.00", "4500.50"),
          job("弄乙屯", "北胜村", "水口镇", "2020-03-01", "null", "10.00", "3800.00"),
          job("弄丙屯", "甲某村", "水口镇", "2020-05-06", "2020-12-31", "7.50", "5200.00"),
          job("弄丁屯", "乙某村", "下冻镇", "2020-11-30", "null", "1.00", "4000.00"),
          project("LZ-01", "300000.00", "35.00", "2020-03-15", "128"),
          project("LZ-02", "600000.00", "100.00", "2020-04-01", "64"),
          project("0003", "37500.00", "50.00", "2020-05-31", "192"));

  /** Formats that are refused by their own name, or were ruined before they came. */
  private static final Set<String> REFUSED = Set.of("gnumeric-biff7", "sheetjs-biff5");

  /** Written without the table of workers. */
  private static final Set<String> WITHOUT_JOBS =
      Set.of(
          "pandas-csv-gb18030",
          "pandas-csv-utf-8-sig",
          "pandas-openpyxl",
          "pandas-openpyxl-index",
          "pandas-xlsxwriter",
          "polars");

  private record Expected(String dataset, List<String> fields, List<String> values) {

    String key() {
      return values.get(0);
    }
  }

  private static Expected donation(String... values) {
    return new Expected("DS08", DONATIONS, List.of(values));
  }

  private static Expected job(String... values) {
    return new Expected("DS09", JOBS, List.of(values));
  }

  private static Expected project(String... values) {
    return new Expected("DS06", PROJECTS, List.of(values));
  }

  @Test
  void thereAreSixtyFiveWriters() throws IOException {
    assertThat(Case.writers()).hasSize(65);
  }

  static Stream<Case> read() throws IOException {
    return Case.writers().stream().filter(writer -> !REFUSED.contains(name(writer)));
  }

  static Stream<Case> refused() throws IOException {
    return Case.writers().stream().filter(writer -> REFUSED.contains(name(writer)));
  }

  private static String name(Case writer) {
    return String.valueOf(writer.folder().getFileName());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aFormatThatIsNotReadIsRefusedByItsName(Case writer) throws IOException {
    for (Path file : writer.files()) {
      assertThatThrownBy(() -> Read.file(file, 2020))
          .isInstanceOfSatisfying(
              UnreadableFile.class,
              refusal -> assertThat(refusal.code()).isNotEqualTo(UnreadableFile.Code.DAMAGED));
    }
  }

  @ParameterizedTest
  @MethodSource("read")
  void theRowsAreTheSameOrTheCellIsNamed(Case writer) throws Exception {
    List<String> silent = new ArrayList<>();
    List<Read> files = new ArrayList<>();
    for (Path file : writer.files()) {
      files.add(Read.file(file, 2020));
    }
    for (Expected row : CONTENT) {
      if (!WITHOUT_JOBS.contains(name(writer)) || !row.dataset().equals("DS09")) {
        silent.addAll(differences(row, files));
      }
    }

    assertThat(silent).as(name(writer)).isEmpty();
    assertThat(files.stream().mapToInt(file -> file.rows.size()).sum()).isLessThanOrEqualTo(11);
  }

  private static List<String> differences(Expected row, List<Read> files) {
    for (Read file : files) {
      Optional<Map<String, Object>> found = find(row, file);
      if (found.isPresent()) {
        return differences(row, found.get(), file);
      }
    }
    return files.stream().anyMatch(file -> refusesRows(row, file))
        ? List.of()
        : List.of("no row " + row.key());
  }

  private static Optional<Map<String, Object>> find(Expected row, Read file) {
    return file.rows.stream()
        .filter(staged -> row.key().equals(staged.get(row.fields().get(0))))
        .findFirst();
  }

  private static List<String> differences(Expected row, Map<String, Object> staged, Read file) {
    Map<String, String> differ = new HashMap<>();
    for (int i = 0; i < row.fields().size(); i++) {
      String field = row.fields().get(i);
      String value = String.valueOf(staged.get(field));
      if (!value.equals(row.values().get(i)) && !isNamed(field, staged, file)) {
        differ.put(field, value);
      }
    }
    return differ.isEmpty() ? List.of() : List.of(row.key() + " " + differ);
  }

  /** Whether a problem names the cell, or the whole of its column. */
  private static boolean isNamed(String column, Map<String, Object> staged, Read file) {
    String field = column.replaceFirst("_yuan$", "");
    return file.problems.stream()
        .filter(problem -> problem.field() != null)
        .filter(problem -> Objects.requireNonNull(problem.field()).name().equals(field))
        .anyMatch(
            problem ->
                problem.place().row() == 0
                    || Integer.valueOf(problem.place().row()).equals(staged.get("source_row")));
  }

  private static boolean refusesRows(Expected row, Read file) {
    return file.problems.stream()
        .anyMatch(
            problem ->
                problem.rule().code().equals("no-table")
                    || (row.dataset().equals(problem.dataset())
                        && problem.severity().word().equals("fatal")));
  }
}
