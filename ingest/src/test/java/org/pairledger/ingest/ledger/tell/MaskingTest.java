package org.pairledger.ingest.ledger.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.dataset.DatasetCatalogue;

/** What a problem shows of a cell whose table tells of persons. */
class MaskingTest {

  private static final DatasetCatalogue CATALOGUE = DatasetCatalogue.builtIn();
  private static final KnownWords DONATIONS =
      new KnownWords(CATALOGUE.dataset("DS08").orElseThrow(), CATALOGUE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "518.2349999999999",
        "518.2350000000001",
        "24.200000000000003",
        "20000元（其中物资5000元）",
        "10000美金"
      })
  void amountsAreShown(String text) {
    assertThat(Masking.shown(text, DONATIONS)).isEqualTo(text);
  }

  /** What is no name is shown, so that the clerk finds the word that is wrong. */
  @ParameterizedTest
  @ValueSource(
      strings = {"六点五", "叁拾", "约两个月", "五十多户", "上半年", "600（不含税）", "专技人才", "2020年底", "含税600"})
  void numbersInWordsAndPlainWordsAreShown(String text) {
    assertThat(Masking.shown(text, DONATIONS)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3万五", "6天半", "三天半", "3个半月", "两个半小时", "一年零三个月", "3块五", "2方半", "300元/亩", "30（亩）", "十公顷",
        "12.5公顷", "3千瓦", "不足30", "至少3个月", "人均3000元", "百分之八十", "三成", "三分之一", "好几万", "上百人", "三至五天",
        "1学年", "三个学期", "3周半"
      })
  void whatOnlySaysHowMuchIsShown(String text) {
    assertThat(Masking.shown(text, DONATIONS)).isEqualTo(text);
    assertThat(Masking.inside(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3万余元", "30万余元", "60周岁", "3周半"})
  void aNumberInATitleIsNobody(String text) {
    assertThat(Masking.words("共" + text)).isEqualTo("共" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2张三", "2方二元", "1陆伍", "5韦三", "2周三", "1、韦万千", "2方半夏"})
  void aNameBehindItsNumberIsHidden(String text) {
    assertThat(Masking.shown(text, DONATIONS)).doesNotContain(text.substring(text.length() - 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"万千", "伍六", "陆元", "韦三妹", "农一"})
  void aNameOfSuchCharactersIsHidden(String text) {
    assertThat(Masking.shown(text, DONATIONS)).doesNotContain(text);
  }

  @Test
  void someMoreThanANumberIsNobody() {
    assertThat(Masking.shown("30余人", null)).isEqualTo("30余人");
    assertThat(Masking.words("受益30余人")).isEqualTo("受益30余人");
    assertThat(Masking.words("余小明")).isEqualTo("＊＊＊");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"451499.199003070012", "1.13800138000", "6222.020000123456", "138.0013.8000"})
  void numbersOfPersonsAreHiddenHoweverTheyAreParted(String text) {
    assertThat(Masking.shown(text, DONATIONS)).isEqualTo("******");
  }

  @Test
  void aNameBesideKnownWordsIsHidden() {
    assertThat(Masking.shown("其中韦小亮5000元", DONATIONS)).isEqualTo("其中＊＊＊5000元");
  }
}
