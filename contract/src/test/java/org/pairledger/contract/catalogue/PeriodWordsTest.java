package org.pairledger.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A concept is named once, and each period has its word for it. */
class PeriodWordsTest {

  @Test
  void aYearSpeaksInTheWordsOfItsPeriod() {
    String text = "{车间}吸纳{帮扶对象}";

    assertThat(PeriodWords.of(2020).say(text)).isEqualTo("扶贫车间吸纳贫困人口");
    assertThat(PeriodWords.of(2023).say(text)).isEqualTo("帮扶车间吸纳脱贫人口");
    assertThat(PeriodWords.of(2030).say(text)).isEqualTo("帮扶车间吸纳农村低收入人口");
    assertThat(PeriodWords.of(2012).say(text)).isEqualTo("扶贫车间吸纳贫困人口");
    assertThat(PeriodWords.neutral(text)).isEqualTo("车间吸纳帮扶对象");
  }

  @Test
  void whatNobodyKnowsAWordForIsSaidAsItIsNamed() {
    assertThat(PeriodWords.of(2026).say("{领导小组}会议")).isEqualTo("领导小组会议");
    assertThat(PeriodWords.of(2023).say("{领导小组}会议")).isEqualTo("农村工作领导小组会议");
  }

  @Test
  void otherBracesStayAndAreNamed() {
    assertThat(PeriodWords.of(2020).say("{year}年{车间}")).isEqualTo("{year}年扶贫车间");
    assertThat(PeriodWords.unknown("{year}年{车间}")).containsExactly("year");
  }

  @Test
  void aWordOfAnotherPeriodIsAStranger() {
    assertThat(PeriodWords.of(2023).strangers())
        .contains("贫困", "扶贫", "建档立卡", "农村低收入户")
        .doesNotContain("帮扶车间", "东西部协作", "脱贫人口");
    assertThat(PeriodWords.of(2019).strangers())
        .contains("帮扶车间", "脱贫人口", "乡村振兴局")
        .doesNotContain("帮扶", "扶贫", "贫困");
    assertThat(PeriodWords.of(2023).with(Map.of("主管部门", "县扶贫办")).strangers()).doesNotContain("扶贫办");
  }

  @Test
  void noWordIsEveryPeriods() {
    for (PeriodWords period : PeriodWords.all()) {
      assertThat(PeriodWords.concepts()).doesNotContainAnyElementsOf(period.strangers());
    }
  }

  @Test
  void aHeadingOfTheFirstPeriodIsKnownInTheWordsOfTheOthers() {
    assertThat(PeriodWords.later("其中/贫困人口")).contains("其中/脱贫人口", "其中/脱贫劳动力", "其中/农村低收入人口");
    assertThat(PeriodWords.later("是否认定扶贫产品")).containsExactly("是否认定帮扶产品");
    assertThat(PeriodWords.later("乡镇")).isEmpty();
    assertThat(PeriodWords.everywhere("是否{帮扶户}"))
        .containsExactly("是否贫困户", "是否脱贫户", "是否农村低收入户", "是否低收入户", "是否帮扶户");
  }
}
