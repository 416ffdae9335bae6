package org.pairledger.app.draft.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the words of plans. */
class QuantityReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不少于3人              | >= 3 人
          2次以上                | >= 2 次
          培训人数不低于250人次  | >= 250 人次
          1,500万元              | >= 1500 万元
          不低于1.2亿元          | >= 1.2 亿元
          至少两次               | >= 2 次
          不超过5%               | <= 5 %
          控制在10个以内         | <= 10 个
          超过300人              | > 300 人
          3万人次                | >= 30000 万人次
          招聘会十二场           | >= 12 场
          """)
  void aNumberHasABoundAndAUnit(String words, String expected) {
    assertThat(QuantityReader.read(words))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.comparator() + " " + one.value().toPlainString() + " " + one.unit())
                    .isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"2020年6月", "挂职时间一年", "不少于1个月", "每年接受一批教师", "按照“一户一薪”目标", "产业园（二期）工程", "村党组织第1书记"})
  void thisIsNoNumberOfDeeds(String words) {
    assertThat(QuantityReader.read(words)).isEmpty();
  }

  @Test
  void eachOfAListHasTheNumber() {
    assertThat(QuantityReader.read("两地分别召开党委常委会议、政府常务会议各4次、扶贫开发领导小组会议3次。"))
        .extracting(one -> one.head() + one.value())
        .containsExactly("两地分别召开党委常委会议4", "政府常务会议4", "扶贫开发领导小组会议3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          培训50人次左右           | 是约数
          选派3至5名干部           | 是一个区间
          每季度召开1次            | 每期的数
          比上年增长5%             | 增减的幅度
          召开4次常委会、常务会    | 是合计，还是各4次
          """)
  void whatIsNotOneNumberIsAsked(String words, String question) {
    assertThat(QuantityReader.read(words))
        .singleElement()
        .satisfies(one -> assertThat(one.doubt()).contains(question));
  }
}
