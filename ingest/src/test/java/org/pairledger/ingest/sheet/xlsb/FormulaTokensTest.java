package org.pairledger.ingest.sheet.xlsb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens written by hand after the format's own description. */
final class FormulaTokensTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "25 03000000 06000000 05c0 05c0 19 10 0000, 'SUM(F4:F7)'",
        "44 00000000 00c0 1e 0200 05 44 01000000 1a80 03, 'A1*2+AA2'",
        "44 00000000 00c0 1f 000000000000f83f 41 1b00, 'ROUND(A1,1.5)'",
        "44 00000000 00c0 1e 0100 42 02 1b00, 'ROUND(A1,1)'",
        "17 0100 3275 14, '\"甲\"%'",
        "3a 0000 00000000 0000, ''",
      })
  void aFormulaIsToldAsTextOrNotAtAll(String tokens, String text) {
    byte[] bytes = HexFormat.of().parseHex(tokens.replace(" ", ""));

    assertThat(FormulaTokens.text(bytes)).isEqualTo(text);
  }
}
