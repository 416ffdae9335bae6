package org.pairledger.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.warehouse.serve.RowSink;

class FormatTest {

  @Test
  void chineseTextTakesTwoColumnsAndNumbersStandRight() {
    assertThat(print(Format.TABLE))
        .isEqualTo(
            """
            结对       amount_yuan  note
            ─────────  ───────────  ─────
            鹤山—龙州   2600000.00  =1+1
            a-b                     a,"b"
            """);
  }

  @Test
  void noTextInACsvIsTakenForAFormula() {
    assertThat(print(Format.CSV))
        .isEqualTo(
            "\ufeff结对,amount_yuan,note\r\n鹤山—龙州,2600000.00,'=1+1\r\na-b,,\"a,\"\"b\"\"\"\r\n");
  }

  @Test
  void aNegativeNumberIsNoFormula() {
    StringWriter text = new StringWriter();
    RowSink csv = Format.CSV.to(new PrintWriter(text), true);
    csv.row(Arrays.asList(new BigDecimal("-5.00"), "-5.00", "@a", "\tb"));

    assertThat(text).hasToString("-5.00,'-5.00,'@a,'\tb\r\n");
  }

  @Test
  void jsonKeepsDigitsAndNulls() {
    assertThat(print(Format.JSON))
        .isEqualTo(
            """
            [
            {"结对":"鹤山—龙州","amount_yuan":2600000.00,"note":"=1+1"},
            {"结对":"a-b","amount_yuan":null,"note":"a,\\"b\\""}
            ]
            """);
  }

  @Test
  void withoutTheMarkACsvBeginsWithItsFirstName() {
    assertThat(print(Format.CSV, false)).startsWith("结对,");
    assertThat(print(Format.TABLE, true)).doesNotContain("\ufeff");
    assertThat(print(Format.JSON, true)).doesNotContain("\ufeff");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0E7, 10000000",
    "12345678901.25, 12345678901.25",
    "1.0E-5, 0.000010",
    "-2.6E8, -260000000",
    "0.0, 0.0",
    "NaN, ''",
    "-Infinity, ''"
  })
  void aNumberIsWrittenInDigitsAlone(double number, String written) {
    for (Format format : List.of(Format.CSV, Format.TABLE)) {
      StringWriter text = new StringWriter();
      PrintWriter out = new PrintWriter(text);
      RowSink rows = format.to(out, false);
      rows.columns(List.of("n"));
      rows.row(Arrays.asList(number));
      rows.end();
      out.flush();

      assertThat(text.toString().lines().reduce("", (before, last) -> last.strip()))
          .isEqualTo(written);
    }
  }

  @Test
  void exactDecimalsKeepEveryDigit() {
    assertThat(Cell.text(new BigDecimal("1E+7"))).isEqualTo("10000000");
    assertThat(Cell.text(new BigDecimal("99999999999999999999.123456")))
        .isEqualTo("99999999999999999999.123456");
    assertThat(Cell.text(1.0E7f)).isEqualTo("10000000");
  }

  private static String print(Format format) {
    return print(format, true);
  }

  private static String print(Format format, boolean isMarked) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    RowSink rows = format.to(out, isMarked);
    rows.columns(List.of("结对", "amount_yuan", "note"));
    rows.row(Arrays.asList("鹤山—龙州", new BigDecimal("2600000.00"), "=1+1"));
    rows.row(Arrays.asList("a-b", null, "a,\"b\""));
    rows.end();
    out.flush();
    return text.toString();
  }
}
