package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows whose values parse one by one and cannot all be so: told at the cell, taken as written. */
class RowsThatContradictTest {

  @TempDir private Path folder;

  @Test
  void aReceiptIsOfOneDonor() throws Exception {
    Read read =
        read(
            "捐赠台账.csv",
            """
            捐赠日期,捐赠方,金额（元）,票据号
            2020-5-1,甲公司,1000,0012345
            2020-5-3,乙公司,1000,0012345
            2020-5-4,丙公司,3000,0012346
            2020-5-5,丙有限公司,200,0012346
            """);

    assertThat(read.complaints()).containsExactly("D3 number-of-two");
  }

  @Test
  void anIdNumberIsOfOnePerson() throws Exception {
    Read read =
        read(
            "学员花名册.csv",
            """
            姓名,身份证号,乡镇,班次
            张三,451499199003070012,水口镇,第一期
            李四,451499199003070012,水口镇,第二期
            """);

    assertThat(read.complaints()).containsExactly("B3 number-of-two");
  }

  @Test
  void oneGiftToldUnderTwoSpellings() throws Exception {
    Read read =
        read(
            "捐赠台账.csv",
            """
            捐赠日期,捐赠方,金额（元）,用途
            2020-5-1,甲公司,1000,助学
            2020-5-1,甲公司捐赠,1000,
            2020-5-1,甲公司,1000,修路
            2020-5-2,甲公司,1000,助学
            2020-5-1,乙公司,1000,助学
            """);

    assertThat(read.complaints()).containsExactly("B3 row-like-another", "B4 row-like-another");
  }

  @Test
  void oneSessionToldUnderTwoSpellings() throws Exception {
    Read read =
        read(
            "培训台账.csv",
            """
            班次名称,类别,培训时间,人数
            种桑养蚕培训班,致富带头人,2020-3-1至2020-3-3,40
            “种桑养蚕”培训,致富带头人,2020-3-1至2020-3-3,40
            种桑养蚕培训班（第二期）,致富带头人,2020-3-1至2020-3-3,40
            """);

    assertThat(read.complaints()).containsExactly("A3 row-like-another");
  }

  @Test
  void aPersonIsOfAnAgeForWhatTheLedgerSays() throws Exception {
    Read read =
        read(
            "东部职校学生台账.csv",
            """
            姓名,身份证号,就读学校,入学时间
            张三,451499201903070018,某职业学校,2020-9-1
            李四,451499200503070014,某职业学校,2020-9-1
            王五,451499193503070011,某职业学校,2020-9-1
            """);

    assertThat(read.complaints()).containsExactly("B2 age-unlikely", "B4 age-unlikely");
  }

  @Test
  void aBirthIsToldAlike() throws Exception {
    Read read =
        read(
            "挂职干部台账.csv",
            """
            姓名,出生年月,身份证号,类别,起止时间
            张三,1990-03,451499199003070012,党政干部,2020-1-1至2020-12-31
            李四,1985-03,451499199003070020,党政干部,2020-1-1至2020-12-31
            """);

    assertThat(read.complaints()).contains("B3 birth-differs").doesNotContain("B2 birth-differs");
  }

  @Test
  void noMeetingHasATownOfPeople() throws Exception {
    Read read =
        read(
            "会议互访台账.csv",
            """
            时间,类型,会议名称或主题,人数
            2020-3-1,联席会议,第一次联席会议,99999
            2020-4-1,联席会议,第二次联席会议,60
            """);

    assertThat(read.complaints()).containsExactly("D2 number-beyond-span");
  }

  @Test
  void aStateAgreesWithProgressAndDays() throws Exception {
    Read read =
        read(
            "项目台账.csv",
            """
            项目名称,类别,计划总投资（万元）,开工时间,完工时间,形象进度（%）,状态
            甲,产业,30,2020-3-1,2020-9-1,30,已完工
            乙,产业,30,2020-3-1,2020-9-1,100,已完工
            丙,产业,30,,,20,未开工
            丁,产业,30,2020-3-1,,60,在建
            戊,产业,30,2020-3-1,2020-9-1,60,在建
            己,产业,30,,2021-9-1,0,未开工
            """);

    assertThat(read.complaints())
        .containsExactly("G2 state-disagrees", "G4 state-disagrees", "G6 state-disagrees");
  }

  @Test
  void aPledgeHasNotCome() throws Exception {
    Read read =
        read(
            "捐赠台账.csv",
            """
            捐赠日期,捐赠方,金额（元）,到账日期,状态
            2020-5-1,甲公司,1000,2020-5-3,认捐
            2020-5-1,乙公司,1000,2020-5-3,已到账
            2020-5-1,丙公司,1000,,认捐
            """);

    assertThat(read.complaints()).containsExactly("E2 state-disagrees");
  }

  @Test
  void noMoreDaysAreTaughtThanThePeriodHas() throws Exception {
    Read read =
        read(
            "培训台账.csv",
            """
            班次名称,类别,培训时间,天数,人数
            甲班,致富带头人,2020-3-1至2020-3-5,5天,50
            乙班,致富带头人,2020-3-1至2020-3-5,30天,50
            丙班,致富带头人,2020-3-1至2020-3-5,40学时,50
            """);

    assertThat(read.complaints()).containsExactly("D3 number-beyond-span");
  }

  @Test
  void aWageOfAFewYuanIsInAnotherUnit() throws Exception {
    Read read =
        read(
            "劳务协作.csv",
            """
            乡镇,姓名,务工地点,上岗时间,月工资（元）
            水口镇,张三,广东省江门市,2020-3-1,4.5
            水口镇,李四,广东省江门市,2020-3-1,3800
            """);

    assertThat(read.complaints()).containsExactly("E2 number-beyond-span");
  }

  @Test
  void noFirmPaysInManyTimesWhatItAgreed() throws Exception {
    Read read =
        read(
            "引进企业.csv",
            """
            企业名称,来源地,协议投资（万元）,累计到位（万元）,落地时间
            甲公司,江门,1000,50000,2020-3-1
            乙公司,江门,1000,1200,2020-3-1
            """);

    assertThat(read.complaints()).containsExactly("D2 number-beyond-span");
  }

  @Test
  void theWorthOfGoodsIsNoCashAsWell() throws Exception {
    Read read =
        read(
            "捐赠台账.csv",
            """
            捐赠日期,捐赠方,金额（元）,物资名称,数量,折价（元）
            2020-5-1,甲公司,20000,,,
            2020-5-2,乙公司,15000,口罩,5000,15000
            2020-5-3,丙公司,,大米,100,600
            """);

    assertThat(read.complaints()).containsExactly("F3 amount-told-twice");
  }

  @Test
  void aPersonIsInASessionOnce() throws Exception {
    Read read =
        read(
            "学员花名册.csv",
            """
            姓名,身份证号,班次,是否就业
            张三,451499199003070012,第一期,是
            张 三,451499199003070012,第一期,否
            张三,451499199003070012,第二期,否
            """);

    assertThat(read.complaints()).containsExactly("B3 row-like-another");
  }

  @Test
  void aCountyStationIsNoNationalOutlet() throws Exception {
    Read read =
        read(
            "宣传报道台账.csv",
            """
            刊播日期,媒体名称,媒体级别,标题,链接
            2020-3-1,龙州县融媒体中心,中央级,甲,
            2020-3-2,人民网广西频道,省级,乙,http://a.example/0302/c1.html
            2020-3-3,南方日报,省级,丙,http://a.example/0302/c1.html
            2020-3-4,南方日报,省级,丁,2020年3月4日第12版
            2020-3-4,南方日报,省级,戊,2020年3月4日第12版
            """);

    assertThat(read.complaints()).containsExactly("C2 state-disagrees", "E4 number-of-two");
  }

  @Test
  void whatANameSaysInBracketsIsARemark() throws Exception {
    Read read =
        read(
            "公益岗位.csv",
            """
            乡镇,村,岗位名称,姓名,上岗时间
            水口镇,镇秀村,保洁员,张三（已去世）,2020-1-1
            水口镇,镇秀村,护林员,李四（屯长）,2020-1-1
            水口镇,镇秀村,护林员,王五 赵六,2020-1-1
            """);

    assertThat(read.complaints()).containsExactly("D2 comment-corrects", "D4 several-persons");
  }

  @Test
  void aStudentHasNotEnrolledNextYear() throws Exception {
    Read read = read("2020年东部职校学生台账.csv", "姓名,就读学校,入学时间\n张三,某职业学校,2022-9-1\n李四,某职业学校,2017-9-1\n");

    assertThat(read.complaints()).containsExactly("C2 date-of-other-year");
  }

  @Test
  void anIdNumberMayBeLabelledAndParted() throws Exception {
    Read read =
        read(
            "学员花名册.csv",
            "姓名,身份证号,班次\n张三,身份证号：451499 19900307 0012,第一期\n李四,451499-20050307-0014,第一期\n");

    assertThat(read.drawn("id_state")).containsExactly("valid", "valid");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void aUnitBelowTheRowsComesTooLate() throws Exception {
    Read read = read("捐赠台账.csv", "捐赠日期,捐赠方,金额\n2020-5-1,甲公司,1.2\n2020-5-2,乙公司,3\n注：金额单位为万元,,\n");

    assertThat(read.complaints()).containsExactly("null unit-not-stated", "A4 unit-below");
  }

  @Test
  void aBalanceGoesOnByTheAmounts() throws Exception {
    Read read =
        read(
            "资金拨付.csv",
            """
            日期,预算级次,环节,金额（元）,余额（元）
            2020-1-5,省级,到账,100,100
            2020-1-9,省级,拨付,30,70
            2020-1-15,省级,拨付,20,40
            2020-1-16,省级,拨付,10,30
            """);

    assertThat(read.complaints()).containsExactly("E4 row-adds-up-otherwise");
  }

  private Read read(String name, String text) throws Exception {
    return Read.file(Files.writeString(folder.resolve(name), text), 2020);
  }
}
