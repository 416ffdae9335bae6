package org.pairledger.app.draft.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines of a plan of 2022. */
class DayWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2022年6月, 2022-06-30",
    "2022 年2月, 2022-02-28",
    "6月底前, 2022-06-30",
    "6月30日前, 2022-06-30",
    "2022年6月15日, 2022-06-15",
    "2022.06, 2022-06-30",
    "2022-6-15, 2022-06-15",
    "2022/6/15, 2022-06-15",
    "一季度, 2022-03-31",
    "第3季度, 2022-09-30",
    "上半年, 2022-06-30",
    "年底前, 2022-12-31",
    "12月31日前, 2022-12-31",
    "2023年1月底, 2023-01-31",
    "6月底前启动，12月底前完成, 2022-12-31",
    "9月中旬, 2022-09-20",
    "2022年, 2022-12-31"
  })
  void wordsNameALastDay(String words, LocalDate day) {
    assertThat(DayWords.last(words, 2022)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"持续推进", "长期坚持", "按上级要求", "每月"})
  void theseNameNone(String words) {
    assertThat(DayWords.last(words, 2022)).isEmpty();
  }
}
