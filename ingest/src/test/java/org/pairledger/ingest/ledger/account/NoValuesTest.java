package org.pairledger.ingest.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.ledger.Case;
import org.pairledger.ingest.ledger.Read;

/** What stands in a cell without a value, in a ledger with a field of every kind. */
class NoValuesTest {

  private static DatasetCatalogue catalogue;
  private static Dataset everyKind;

  @TempDir Path folder;

  @BeforeAll
  static void aContractWithAFieldOfEveryKind() throws Exception {
    URL url = NoValuesTest.class.getResource("/pairledger/no-values");
    catalogue = DatasetCatalogue.load(Path.of(Objects.requireNonNull(url).toURI()));
    everyKind = catalogue.dataset("DS90").orElseThrow();
    Set<FieldType> kinds =
        everyKind.fields().stream().map(DatasetField::type).collect(Collectors.toSet());
    assertThat(kinds)
        .containsAll(
            List.of(FieldType.values()).stream().filter(k -> k != FieldType.NOTE).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nan",
        "NaN",
        "-nan",
        "NaT",
        "None",
        "none",
        "NULL",
        "Null",
        "null",
        "(null)",
        "[NULL]",
        "<NA>",
        "NA",
        "N/A",
        "n/a",
        "\\N",
        "undefined",
        "(blank)",
        "nil"
      })
  void aWordOfAProgramIsNoValueInAnyKindOfField(String word) throws Exception {
    Read read = read(word);

    assertThat(values(read)).isEmpty();
    assertThat(read.complaints()).containsOnly("M3 id-missing");
    assertThat(read.summary().account().named()).contains("16 格是程序留下的空值字样，按空白处理：" + word + " 16");
  }

  @Test
  void aMarkOfPeopleIsNoValueAndNothingToTell() throws Exception {
    for (String mark : List.of("-", "——", "/", "暂无", "不详")) {
      Read read = read(mark);

      assertThat(values(read)).as(mark).isEmpty();
      assertThat(read.summary().account().named()).noneMatch(line -> line.contains("空值"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#N/A", "#REF!", "#DIV/0!", "#NAME?", "#SPILL!"})
  void anErrorIsNoValueAndToldAtItsCell(String error) throws Exception {
    Read read = read(error);

    assertThat(values(read)).isEmpty();
    assertThat(read.complaints()).hasSize(16).allMatch(said -> said.endsWith(" error-value"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=DISPIMG(\"\"ID_0A1B\"\",1)",
        "=_xlfn.DISPIMG(\"\"ID_0A1B\"\",1)",
        "=IMAGE(\"\"https://example.org/a.png\"\")"
      })
  void aPictureIsNoValue(String picture) throws Exception {
    Read read = read('"' + picture + '"');

    assertThat(values(read)).isEmpty();
    assertThat(read.summary().account().named()).contains("16 格是图片（DISPIMG、IMAGE），没有可读的值");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=SUM(A1:A3)", "=B2*C2", "=$B$2", "=+VLOOKUP(A2;B:C;2;0)", "=台账!B3"})
  void aFormulaWithoutItsResultIsNoValueAndToldAtItsCell(String formula) throws Exception {
    Read read = read(formula);

    assertThat(values(read)).isEmpty();
    assertThat(read.complaints())
        .hasSize(16)
        .allMatch(said -> said.endsWith(" formula-uncomputed"));
  }

  @Test
  void aLineOfEqualsSignsIsNoFormula() throws Exception {
    assertThat(read("=====").drawn("a_text")).containsExactly("=====");
  }

  @Test
  void aTextFormulaIsTheTextInIt() throws Exception {
    Read read = Case.report("50-excel-formula-text").read();

    assertThat(read.drawn("session_name", "id_state", "key_strength"))
        .containsExactly("电工班 | valid | id", "电工班 | valid | id");
    assertThat(read.summary().account().named()).contains("10 格写作 =\"…\"，取引号内的文字");
  }

  @Test
  void aLineOfNothingButWordsOfProgramsIsNoRow() throws Exception {
    Path file =
        Files.writeString(folder.resolve("各类字段登记表.csv"), text("", "甲", "无") + row("NULL", "NULL"));

    Read read = Read.file(file, 2020, catalogue);

    assertThat(read.rows).hasSize(1);
    assertThat(read.summary().account().named()).contains("第 4 行 无内容");
  }

  private Read read(String word) throws Exception {
    return Read.file(
        Files.writeString(folder.resolve("各类字段登记表.csv"), text("", "甲", word)), 2020, catalogue);
  }

  private static String text(String title, String mark, String word) throws IOException {
    String heads =
        everyKind.fields().stream().map(DatasetField::label).collect(Collectors.joining(","));
    return "各类字段登记表" + title + "\n" + heads + "\n" + row(mark, word);
  }

  private static String row(String mark, String word) {
    return mark + "," + mark + "," + String.join(",", Collections.nCopies(16, word)) + "\n";
  }

  /** What the row says beside its mark and what is said of every row. */
  private static Map<String, Object> values(Read read) {
    assertThat(read.rows).hasSize(1);
    Map<String, Object> row = read.rows.get(0);
    row.values().removeIf(Objects::isNull);
    row.keySet()
        .removeAll(
            new TreeSet<>(row.keySet()).stream().filter(NoValuesTest::isOfEveryRow).toList());
    return row;
  }

  private static boolean isOfEveryRow(String column) {
    return column.startsWith("source_")
        || Set.of("mark", "second_mark", "dataset", "id_state").contains(column);
  }
}
