package org.pairledger.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        .isEqualTo("结对,amount_yuan,note\r\n鹤山—龙州,2600000.00,'=1+1\r\na-b,,\"a,\"\"b\"\"\"\r\n");
  }

  @Test
  void aNegativeNumberIsNoFormula() {
    StringWriter text = new StringWriter();
    RowSink csv = Format.CSV.to(new PrintWriter(text));
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

  private static String print(Format format) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    RowSink rows = format.to(out);
    rows.columns(List.of("结对", "amount_yuan", "note"));
    rows.row(Arrays.asList("鹤山—龙州", new BigDecimal("2600000.00"), "=1+1"));
    rows.row(Arrays.asList("a-b", null, "a,\"b\""));
    rows.end();
    out.flush();
    return text.toString();
  }
}
