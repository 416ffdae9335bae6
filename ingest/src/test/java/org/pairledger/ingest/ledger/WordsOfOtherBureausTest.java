package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings and words of the years after 2020 and of other provinces. */
class WordsOfOtherBureausTest {

  @TempDir private Path folder;

  @Test
  void theLevelsOfADistrictAndItsStreets() throws Exception {
    Read read =
        read(
            "资金拨付.csv",
            """
            2022年东西部协作资金拨付明细
            拨付日期,资金级次,环节,金额（万元）
            2022-03-01,区级财政,拨付,350
            2022-03-02,镇街级,拨付,88
            2022-03-03,区县,拨付,10
            """);

    assertThat(read.drawn("budget_level")).containsExactly("county", "town", "county");
  }

  @Test
  void meetingsByTheirLongNames() throws Exception {
    Read read =
        read(
            "会议互访台账.csv",
            """
            2022年会议互访台账
            时间,类型,会议名称
            2022-08-03,区委常委会（扩大）会议,专题研究
            2022-09-20,东西部协作领导小组会议,研究任务
            2022-10-18,协作推进会,推进
            """);

    assertThat(read.drawn("event_kind"))
        .containsExactly("standing_committee", "leading_group", "progress_meeting");
  }

  @Test
  void peopleLiftedOutOfPovertyAreThoseTheColumnAsksFor() throws Exception {
    Read workshops =
        read(
            "帮扶车间台账.csv",
            """
            2022年帮扶车间台账
            乡镇,帮扶车间名称,认定时间,用工人数,其中脱贫人口（含监测对象）,状态
            永清镇,甲车间,2020-05-01,46,22,正常
            """);
    Read projects =
        read(
            "项目台账.csv",
            """
            2022年协作项目台账
            项目名称,类别,总投资（万元）,受益脱贫人口数,状态
            产业园,产业,350,600,在建
            """);

    assertThat(workshops.drawn("poor_workers")).containsExactly("22");
    assertThat(projects.drawn("poor_persons")).containsExactly("600");
  }

  private Read read(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return Read.file(file, 2022);
  }
}
