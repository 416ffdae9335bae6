package org.pairledger.contract.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A heading is known in the words of every period. */
class PeriodWordsTest {

  @Test
  void whatWasPoorIsCalledOtherwiseLater() {
    assertThat(PeriodWords.later("其中/贫困人口")).contains("其中/脱贫人口", "其中/农村低收入人口");
    assertThat(PeriodWords.later("是否认定扶贫产品")).containsExactly("是否认定帮扶产品");
    assertThat(PeriodWords.later("乡镇")).isEmpty();
  }
}
