package org.pairledger.ingest.cell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairledger.ingest.cell.Cells.drawn;
import static org.pairledger.ingest.cell.Cells.number;
import static org.pairledger.ingest.cell.Cells.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.dataset.CodeList;
import org.pairledger.ingest.cell.number.CountCell;
import org.pairledger.ingest.cell.number.NumberCell;
import org.pairledger.ingest.cell.number.PercentCell;
import org.pairledger.ingest.cell.number.RunsCell;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CodeCell;
import org.pairledger.ingest.cell.text.FlagCell;
import org.pairledger.ingest.cell.text.PostRank;

/** M14, M16, M22, M23, M24: words, flags, counts, names, phones, posts. */
class WordCellsTest {

  @ParameterizedTest
  @ValueSource(strings = {"是", "√", "1", "Y", "y", "建档立卡户", "脱贫户", "监测对象", "边缘易致贫户", " 是 ", "有"})
  void yesHasManyWords(String written) {
    assertThat(FlagCell.parse(text(written)).value()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"否", "×", "0", "N", "一般户", "无", "非贫困户"})
  void soHasNo(String written) {
    assertThat(FlagCell.parse(text(written)).value()).isFalse();
  }

  @Test
  void aBlankFlagIsNeither() {
    assertThat(FlagCell.parse(text(" ")).isBlank()).isTrue();
    assertThat(drawn(FlagCell.parse(text("待核")))).isEqualTo("[not-a-flag]");
  }

  @Test
  void anUnknownWordIsAProblemThatNamesTheKnownOnes() {
    CodeList stages = new CodeList("s", Map.of("transferred", List.of("拨付", "划拨")));

    assertThat(CodeCell.parse(text("划 拨"), stages).value()).isEqualTo("transferred");
    assertThat(CodeCell.parse(text("汇"), stages))
        .isEqualTo(Parsed.rejected(ProblemRule.UNKNOWN_CODE, "拨付"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          128      | 人数 | 128
          128人    | 人数 | 128
          1,280人次 | 人数 | 1280
          128.0    | 人数 | 128
          26153户  | 惠及人数 | 26153 [count-unit-differs]
          12人     | 受益户 | 12 [count-unit-differs]
          约100人  | 人数 | 100 [count-approximate]
          12.5     | 人数 | [not-whole]
          -3       | 人数 | [negative-count]
          若干     | 人数 | [not-a-number]
          1.2万余人 | 人数 | 12000 [count-approximate]
          1百      | 人数 | 100
          3千人    | 人数 | 3000
          一百二十 | 人数 | 120
          十五人   | 人数 | 15
          一千零五 | 人数 | 1005
          两百多   | 人数 | 200 [count-approximate]
          一户一薪 | 人数 | [not-a-number]
          12 13    | 人数 | [not-a-number]
          500元    | 岗位数 | [number-unit-unknown]
          5个班    | 培训人数 | [number-unit-unknown]
          30家     | 参会企业数 | 30
          """)
  void countsAreWholeAndKeepTheirUnit(String written, String label, String expected) {
    assertThat(drawn(CountCell.parse(text(written), label))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "20亩, 20.00",
    "1.5万亩, 15000.00",
    "150箱, 150.00",
    "1.2万, 12000.00",
    "2.5 吨, 2.50",
    "1200㎡, 1200.00",
    "5千克, 5.00"
  })
  void aQuantityHasAnyUnitAndItsTenThousandsCount(String written, String number) {
    assertThat(drawn(NumberCell.parse(text(written)))).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2",
    "共2期, 2",
    "第2期, 1",
    "第一期, 1",
    "第1-3期, 3",
    "一期, 1",
    "第十二期, 1",
    "两期, 2",
    "十二期, 12",
  })
  void theSecondRunIsOneAndTwoRunsAreTwo(String written, String runs) {
    assertThat(drawn(RunsCell.parse(text(written)))).isEqualTo(runs);
  }

  @Test
  void aShareWithoutItsSignIsNotGuessed() {
    assertThat(drawn(PercentCell.parse(text("80%"), false))).isEqualTo("80.00");
    assertThat(drawn(PercentCell.parse(number("80%", "0.8"), false))).isEqualTo("80.00");
    assertThat(drawn(PercentCell.parse(number("80"), false))).isEqualTo("80.00");
    assertThat(drawn(PercentCell.parse(number("0.8"), false))).isEqualTo("[percent-ambiguous]");
    assertThat(drawn(PercentCell.parse(number("0.8"), true))).isEqualTo("[percent-ambiguous]");
    assertThat(drawn(PercentCell.parse(text("120%"), true))).isEqualTo("120.00 [percent-range]");
  }

  @Test
  void namesAreComparedWithoutGapsAndWithOneDot() {
    assertThat(NameCell.parse(text("李　四")).value()).isEqualTo("李四");
    assertThat(NameCell.parse(text("阿依•古丽")).value())
        .isEqualTo(NameCell.parse(text("阿依·古丽")).value());
    assertThat(drawn(NameCell.parse(text("128")))).endsWith("[name-is-a-number]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10012345678", "10012345678/10012345679", "10012345678、0771-1234567", "1234567"})
  void severalPhonesMayShareACell(String written) {
    assertThat(PhoneCell.parse(text(written)).rule()).isNull();
  }

  @Test
  void aCutPhoneIsAProblem() {
    assertThat(drawn(PhoneCell.parse(text("1001234567")))).isEqualTo("[phone-invalid]");
    assertThat(PhoneCell.parse(number("1E+10", "10012345678")).rule()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "县委书记甲某, party_main",
    "县委副书记、县长甲某, government_main",
    "县委副书记甲某, deputy",
    "副县长甲某, deputy",
    "县纪委书记甲某, deputy",
    "县扶贫办主任甲某, unit_head",
    "镇党委书记甲某、镇长乙某, party_main",
    "工作人员甲某, other",
  })
  void aPostIsOnlyItsRank(String written, String rank) {
    assertThat(PostRank.parse(text(written)).value()).isEqualTo(rank);
  }

  @ParameterizedTest
  @CsvSource({
    "鹤山市某某有限公司, false",
    "鹤山市慈善会, false",
    "某某商会（江门）, false",
    "甲某某, true",
    "爱心人士, true",
    "Foo Trading Co. Ltd, false",
    "甲县工商联, false",
    "甲县残联, false",
    "某某县某某镇, false",
    "甲小镇, true",
  })
  void aGiverIsAPersonUnlessItsNameSaysOtherwise(String name, boolean isPerson) {
    assertThat(Party.parse(text(name), null).value().isPerson()).isEqualTo(isPerson);
  }

  @Test
  void theKindThatIsStatedDecides() {
    assertThat(Party.parse(text("甲某某"), "enterprise").value().isPerson()).isFalse();
    assertThat(Party.parse(text("某某公司"), "person").value().isPerson()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"4.51E+17, 451499000000000000", "9.1451423E+17, 9.1451423E+17"})
  void aLongNumberThatLostItsLastDigitsIsNoText(String shown, String raw) {
    assertThat(drawn(TextCell.parse(number(shown, raw)))).isEqualTo("[number-destroyed]");
    assertThat(drawn(TextCell.parse(text(shown)))).isEqualTo("[number-destroyed]");
  }

  @Test
  void fifteenDigitsAreAllThere() {
    assertThat(TextCell.parse(number("4.51E+14", "451499000001234")).value())
        .isEqualTo("451499000001234");
  }

  @Test
  void anIdNumberThatStrayedIntoTextIsMasked() {
    assertThat(drawn(TextCell.parse(text("学员451499199003070012已结业"))))
        .isEqualTo("学员******已结业 [id-number-in-text]");
    assertThat(TextCell.parse(text("甲\n乙")).value()).isEqualTo("甲 乙");
    assertThat(TextCell.parse(number("4.5E+11", "451499000001")).value()).isEqualTo("451499000001");
  }
}
