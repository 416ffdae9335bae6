package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.ledger.place.HeadingCasesTest;

/** Ledgers after public reports of days and years that were read wrong without a word. */
class TimeCasesTest {

  @TempDir private Path folder;

  @Test
  void aColumnThatStands43SecondsShortIsMendedOnce() throws Exception {
    Read read = Case.report("24-date-43-seconds-short").read();

    assertThat(read.drawn("donated_on")).containsExactly("2020-06-30", "2020-01-01", "2020-03-31");
    assertThat(read.problems)
        .filteredOn(problem -> problem.rule().code().equals("dates-shifted"))
        .hasSize(2)
        .allMatch(problem -> problem.place().address() == null);
  }

  @Test
  void aDayThatMayHaveLostItsZeroIsAskedAbout() throws Exception {
    Read read = Case.report("28-day-6.10-in-csv").read();

    assertThat(read.drawn("donated_on")).containsExactly("null", "null", "2020-06-15");
    assertThat(read.complaints()).contains("B3 date-ambiguous", "B4 date-ambiguous");
  }

  @Test
  void theYearOfADocumentIsNotTheLedgers() throws Exception {
    Read read = Case.report("29-year-of-a-document-number").read();

    assertThat(read.drawn("donated_on")).containsExactly("2020-06-30", "2020-03-05");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void whatIsCarriedOverIsOfAnotherYear() throws Exception {
    Read read = Case.report("97-two-years-in-the-title").read();

    assertThat(read.drawn("donated_on")).containsExactly("2020-06-30", "2020-03-05");
  }

  @Test
  void everyWayToWriteTheDayIsThatDayOrAProblem() throws Exception {
    Read read = Case.report("69-dates-as-people-write-them").read();

    assertThat(read.rows).hasSize(31);
    for (var row : read.rows) {
      String line = String.valueOf(row.get("source_row"));
      boolean isAsked =
          read.complaints().stream().anyMatch(told -> told.startsWith("B" + line + " "));
      assertThat(isAsked || String.valueOf(row.get("donated_on")).equals("2020-06-30"))
          .as(line + " " + row.get("donated_on"))
          .isTrue();
    }
    assertThat(read.drawn("donated_on")).filteredOn("2020-06-30"::equals).hasSizeGreaterThan(23);
  }

  @Test
  void aDateThatMeansNoneIsNoDate() throws Exception {
    Case none = Case.report("93-dates-that-mean-none");

    Read labour = none.read("劳务协作台账.csv");
    assertThat(labour.drawn("ended_on"))
        .noneMatch(day -> day.startsWith("19") || day.startsWith("0"));
    Read cadres = none.read("挂职干部台账.csv");
    assertThat(cadres.rows).hasSize(2);
  }

  @Test
  void aZooOfDatesHasNoWrongOne() throws Exception {
    Read read = Case.ledger("c11").read();

    assertThat(read.rows.size() + read.problems.size()).isGreaterThanOrEqualTo(14);
    assertThat(read.drawn("fair_date"))
        .contains(
            "2020-06-01", "2020-06-20", "2020-06-05", "2020-06-09", "2020-06-30", "2020-06-15")
        .contains("2020-06-08");
  }

  @Test
  void titleAndFolderThatDisagreeAreAskedAbout() throws Exception {
    Read read = read("2019年社会捐赠台账,,,,\n序号,捐赠日期,捐赠方,方式,金额（元）\n1,6月30日,某某公司,现金,100\n");

    assertThat(read.drawn("donated_on")).containsExactly("null");
    assertThat(read.complaints()).contains("null year-disagrees", "B3 date-without-year");
    assertThat(read.problems)
        .anyMatch(
            problem -> problem.message().contains("2019") && problem.message().contains("2020"));
  }

  @Test
  void rowsThatSayAnotherYearAreAskedAbout() throws Exception {
    Read read =
        read(
            """
            2020年社会捐赠台账,,,,
            序号,捐赠日期,捐赠方,方式,金额（元）
            1,6月30日,某某公司,现金,100
            2,2019年5月3日,某某公司,现金,200
            """);

    assertThat(read.complaints()).contains("null year-disagrees");
  }

  @Test
  void aLedgerWhoseRowsSayTheirYearIsNotAskedForIt() throws Exception {
    Read read = read("2019年社会捐赠台账,,,,\n序号,捐赠日期,捐赠方,方式,金额（元）\n1,2020-06-30,某某公司,现金,100\n");

    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void aColumnOfUniversalTimeIsMendedOnce() throws Exception {
    Read read =
        read(
            """
            序号,捐赠日期,捐赠方,方式,金额（元）
            1,2020-06-29T16:00:00.000Z,某某公司,现金,100
            2,2019-12-31T16:00:00.000Z,某某公司,现金,200
            3,2020-03-01,某某公司,现金,300
            """);

    assertThat(read.drawn("donated_on")).containsExactly("2020-06-30", "2020-01-01", "2020-03-01");
    assertThat(read.complaints()).containsExactly("null dates-shifted");
  }

  @Test
  void oneTimeAloneOrTimesThatDifferAreNoShift() throws Exception {
    Read one = read("序号,捐赠日期,捐赠方,方式,金额（元）\n1,2020-06-29 16:00:00,某某公司,现金,100\n");
    Read real =
        read(
            """
            序号,捐赠日期,捐赠方,方式,金额（元）
            1,2020-06-29 16:00:00,某某公司,现金,100
            2,2020-06-30 09:30:12,某某公司,现金,200
            """);

    assertThat(one.drawn("donated_on")).containsExactly("null");
    assertThat(one.complaints()).containsExactly("B2 date-in-other-zone");
    assertThat(real.drawn("donated_on")).containsExactly("2020-06-29", "2020-06-30");
    assertThat(real.complaints()).isEmpty();
  }

  private Read read(String csv) throws Exception {
    return Read.file(Files.writeString(folder.resolve("社会捐赠台账.csv"), csv), 2020);
  }

  /** 2019's gifts under a title of 2020: either the title or every day is wrong. */
  @Test
  void allDaysOfAnotherYearThanTheTitleAreAskedAbout() throws Exception {
    Read read =
        read(
            """
            2020年社会捐赠台账,,,,
            序号,捐赠日期,捐赠方,捐赠形式,金额（元）
            1,2019-05-06,甲公司,现金,20000
            2,2019-06-07,乙公司,现金,30000
            """);

    assertThat(read.complaints()).containsExactly("null year-disagrees");
    assertThat(read.problems.get(0).message()).contains("2019 年", "2020 年");
  }

  /** 2019 年 beside 2020 年 was left over from the year before, or is a slip: it leaves 2020. */
  @Test
  void aDayOfAnotherYearBesideThoseOfTheYearIsNamedAndTaken() throws Exception {
    Read read =
        read(
            """
            2020年社会捐赠台账,,,,
            序号,捐赠日期,捐赠方,捐赠形式,金额（元）
            1,2020-05-06,甲公司,现金,20000
            2,2019-06-07,乙公司,现金,30000
            """);

    assertThat(read.complaints()).containsExactly("B4 date-of-other-year");
    assertThat(read.rows).hasSize(2);
  }

  @Test
  void figuresOfPeriodsThatLieInOneAnotherAreNamedWithTheirSum() throws Exception {
    Path ledger =
        Files.writeString(
            folder.resolve("消费帮扶台账.csv"),
            """
            2022年消费帮扶情况统计表,,,
            时间,采购单位,产品名称,金额（万元）
            2022年1-6月,津南区,农产品,400
            2022年1-6月,津南区,花椒,7
            2022年1-12月,津南区,农产品,900
            2022年3月5日,津南区,农产品,1
            """);

    Read read = Read.file(ledger, 2022);

    assertThat(read.rows).hasSize(4);
    assertThat(read.problems)
        .filteredOn(problem -> problem.rule().code().equals("period-in-period"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place().address()).isEqualTo("A5");
              assertThat(problem.message()).contains("2022年1-12月", "A3", "合计 13000000元");
            });
  }

  @Test
  void periodsBesideOneAnotherAreNotAskedAbout() throws Exception {
    Path ledger =
        Files.writeString(
            folder.resolve("消费帮扶台账.csv"),
            """
            2022年消费帮扶情况统计表,,,
            时间,采购单位,产品名称,金额（万元）
            2022年1-6月,津南区,农产品,400
            2022年7-12月,津南区,农产品,500
            2022年1-6月,津南区,农产品,30
            """);

    assertThat(Read.file(ledger, 2022).complaints()).noneMatch(told -> told.contains("in-period"));
  }

  /** Neither a month nor a person is less than none, and groups are no attendances. */
  @Test
  void whatNobodyCanHaveIsNamed() throws Exception {
    Path jobs =
        Files.writeString(
            folder.resolve("劳务协作台账.csv"),
            """
            姓名,身份证号,乡镇,村,务工企业,上岗时间,务工月数
            甲某,451499199003070012,水口镇,北胜村,某厂,2020-03-01,-1
            """);
    Path sessions =
        Files.writeString(
            folder.resolve("培训班台账.csv"),
            """
            班次名称,培训时间,培训类型,主办单位,人次
            电工一班,2020-05-06,技能培训,人社局,3组
            """);

    assertThat(Read.file(jobs, 2020).complaints()).containsExactly("G2 negative-count");
    Read read = Read.file(sessions, 2020);
    assertThat(read.complaints()).containsExactly("E2 number-unit-unknown");
    assertThat(read.problems.get(0).message()).contains("表头“人次”", "本项目用人");
  }

  @Test
  void periodsOfAnotherYearThanTheTitleAreAskedAbout() throws Exception {
    Read read =
        read(
            """
            2020年培训班台账,,,,
            序号,班次名称,类别,培训时间,人数
            1,电工班,就业技能,2019-03-01至2019-03-05,46
            2,月嫂班,就业技能,2019-04-01至2019-04-05,30
            """);

    assertThat(read.complaints()).containsExactly("null year-disagrees");
  }

  @Test
  void daysOfWhatLastsMayLieInYearsBefore() throws Exception {
    Read workshops =
        read(
            """
            2020年扶贫车间台账,,,,
            序号,乡镇,村,车间名称,认定时间
            1,水口镇,甲村,甲车间,2019-03-01
            2,水口镇,乙村,乙车间,2018-03-02
            """);
    Read cadres =
        read(
            """
            2020年挂职干部台账,,,,
            序号,姓名,类别,起止时间
            1,陆某梅,党政干部,2018-03至2020-03
            2,何某福,党政干部,2019-03至今
            """);

    assertThat(workshops.complaints()).isEmpty();
    assertThat(cadres.complaints()).doesNotContain("null year-disagrees");
  }

  @Test
  void daysOfALedgerOfOnesOwnAreHeldAgainstItsYearToo() throws Exception {
    DatasetCatalogue catalogue =
        HeadingCasesTest.catalogue(
            folder,
            "DS31.yaml",
            """
            id: DS31
            name: visit
            label: 走访慰问表
            fields:
              - {name: household, label: 慰问户, type: text, required: true}
              - {name: visited_on, label: 走访日期, type: date, required: true}
            """);
    Path file =
        Files.writeString(
            folder.resolve("走访.csv"), "2020年走访慰问表\n慰问户,走访日期\n甲户,2019-05-06\n乙户,2019-06-06\n");

    assertThat(Read.file(file, 2020, catalogue).complaints())
        .containsExactly("null year-disagrees");
  }
}
