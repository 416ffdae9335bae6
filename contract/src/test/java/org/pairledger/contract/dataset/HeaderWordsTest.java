package org.pairledger.contract.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings are compared without what differs only in form. */
class HeaderWordsTest {

  @ParameterizedTest
  @CsvSource({
    "县(市、区、旗), 县（市、区、旗）",
    "务工时间(月), 务工时间（月）",
    "金 额, 金额",
    "'金\n额', 金额",
    "*姓名, 姓名",
    "AAC002, ａａｃ002",
  })
  void bracketsWidthAndGapsDoNotCount(String one, String other) {
    assertThat(HeaderWords.normal(one)).isEqualTo(HeaderWords.normal(other));
  }

  @ParameterizedTest
  @CsvSource({
    "金额（万元）, 金额",
    "金额(单位：元), 金额",
    "形象进度（%）, 形象进度",
    "户籍所在地（乡镇）, 户籍所在地(乡镇)",
  })
  void aUnitInBracketsIsSetAside(String heading, String bare) {
    assertThat(HeaderWords.withoutUnit(heading)).isEqualTo(bare);
  }
}
