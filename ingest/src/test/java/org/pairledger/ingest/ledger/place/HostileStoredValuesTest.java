package org.pairledger.ingest.ledger.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.sheet.hostile.LyingPackage;

/** What a workbook may have stored in a cell of any column is a value, or a problem at the cell. */
class HostileStoredValuesTest {

  private static final List<String> HEADINGS =
      List.of(
          "乡镇", "村", "车间名称", "认定时间", "投资额（元）", "面积（平方米）", "吸纳就业", "月均工资（元）", "状态", "停产时间", "电话");

  private static final List<String> FIELDS =
      List.of(
          "township",
          "village",
          "workshop_name",
          "recognised_on",
          "invested_yuan",
          "area",
          "workers",
          "wage_yuan",
          "state",
          "stopped_on",
          "");

  private static final List<String> STORED =
      List.of(
          "<c r='@'><v>NaN</v></c>",
          "<c r='@'><v>INF</v></c>",
          "<c r='@'><v>-INF</v></c>",
          "<c r='@'><v>Infinity</v></c>",
          "<c r='@'><v>1E400</v></c>",
          "<c r='@'><v>-1E400</v></c>",
          "<c r='@'><v>1E-400</v></c>",
          "<c r='@'><v>1E2147483647</v></c>",
          "<c r='@'><v>1E99999999999</v></c>",
          "<c r='@'><v>0x1p3</v></c>",
          "<c r='@'><v>12d</v></c>",
          "<c r='@'><v>12f</v></c>",
          "<c r='@'><v>--5</v></c>",
          "<c r='@'><v>1,234.5</v></c>",
          "<c r='@'><v>١٢</v></c>",
          "<c r='@'><v>#N/A</v></c>",
          "<c r='@' t='n'><v>#VALUE!</v></c>",
          "<c r='@' t='n'><v>文字</v></c>",
          "<c r='@' t='e'><v>#DIV/0!</v></c>",
          "<c r='@' t='e'><v>12</v></c>",
          "<c r='@' t='b'><v>1</v></c>",
          "<c r='@' t='b'><v>7</v></c>",
          "<c r='@' t='b'><v>是</v></c>",
          "<c r='@' t='d'><v>2020-13-45</v></c>",
          "<c r='@' t='d'><v>12</v></c>",
          "<c r='@' t='str'><v>NaN</v></c>",
          "<c r='@' t='inlineStr'><is><t>1E400</t></is></c>",
          "<c r='@' s='7'><v>5</v></c>",
          "<c r='@'><v>99999999999999999999999999999999</v></c>",
          "<c r='@'><v>-99999999999</v></c>",
          "<c r='@'><f>1/0</f><v>NaN</v></c>",
          "<c r='@'><f>1+1</f><v>-INF</v></c>",
          "<c r='@'><f>SUM(A2:B2)</f><v>1E400</v></c>",
          "<c r='@'><f>FOO(1)</f><v>Infinity</v></c>");

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("cells")
  void isAValueOrAProblemAtTheCell(int column, String stored) throws Exception {
    Read read = read(column, stored);

    String address = Place.letters(column) + "2";
    String field = FIELDS.get(column);
    boolean isTold = read.complaints().stream().anyMatch(one -> one.startsWith(address + " "));
    boolean isValue = read.rows.stream().anyMatch(row -> row.get(field) != null);
    boolean isNothing = field.isEmpty() || stored.contains("NaN");
    assertThat(isTold || isValue || isNothing).as(stored + " " + read.complaints()).isTrue();
    assertThat(read.rows).allSatisfy(HostileStoredValuesTest::hasNoAmountThatNobodyWrote);
  }

  /** Whatever stands in the file, none of it is an amount, a count or a day of a real workshop. */
  private static void hasNoAmountThatNobodyWrote(Map<String, Object> row) {
    assertThat(String.valueOf(row.get("invested_yuan")))
        .isIn("null", "5000.00", "1234.50", "12.00", "5.00", "2.00", "-99999999999.00", "0.00");
    assertThat(String.valueOf(row.get("workers"))).isIn("null", "20", "12", "5", "2", "0");
  }

  static Stream<Arguments> cells() {
    return STORED.stream()
        .flatMap(
            stored ->
                Stream.iterate(0, column -> column + 1)
                    .limit(HEADINGS.size())
                    .map(column -> Arguments.of(column, stored)));
  }

  @Test
  void minusNothingIsNothing() throws Exception {
    assertThat(read(4, "<c r='@'><v>-0</v></c>").drawn("invested_yuan")).containsExactly("0.00");
    assertThat(read(6, "<c r='@'><v>-0.0</v></c>").drawn("workers")).containsExactly("0");
  }

  private Read read(int column, String stored) throws Exception {
    List<String> usual =
        List.of("水口镇", "甲村", "甲车间", "2020-03-01", "5000", "800", "20", "3000", "正常", "", "");
    StringBuilder row = new StringBuilder("<row r='2'>");
    StringBuilder head = new StringBuilder("<row r='1'>");
    for (int i = 0; i < HEADINGS.size(); i++) {
      String letter = Place.letters(i);
      head.append(text(letter + "1", HEADINGS.get(i)));
      row.append(
          i == column ? stored.replace("@", letter + "2") : text(letter + "2", usual.get(i)));
    }
    Path file = folder.resolve("2020年扶贫车间台账.xlsx");
    new LyingPackage().rows(head + "</row>" + row + "</row>").write(file);
    return Read.file(file, 2020);
  }

  private static String text(String address, String text) {
    return text.isEmpty()
        ? ""
        : "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }
}
