package org.pairledger.contract.star;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a field stands, also in ledgers that are no rows below a header. */
class CellAddressTest {

  @ParameterizedTest
  @CsvSource({"C, 7, C7", "AB, 7, AB7", "C+2, 7, C9", "C$3, 7, C3", "$3, 4, D3", "$12, 28, AB12"})
  void aColumnAndARowGiveACell(String column, int row, String cell) {
    assertThat(CellAddress.of(column, row)).hasToString(cell);
  }
}
