package org.pairledger.ingest.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TableFinderTest {

  private static final String TYPICAL =
      """
      附件3
      2020年粤桂扶贫协作劳务协作台账 | < | < | < | < | < | <
      填报单位（盖章）：龙州县人社局 |  | 截止时间：2020.6.30 |  |  | 单位：人、元
      序号 | 户籍所在地 | < | < | 月工资 | 其中：贫困人口 | 备注
      ^ | 乡镇 | 村 | 屯 | ^ | ^ | ^
      合计 |  |  |  | 5000 | 128
      1 | 水口镇 | 北胜村 | 弄农屯 | 3000 | 1
      2 |  | 北胜村 | 弄农屯 | 2000 | 1 | 已返乡

      注：1.统计时间为2020年1月1日至6月30日；
      填表人：甲 |  | 审核人：乙 |  | 联系电话：无
      """;

  @Test
  void aTypicalLedgerIsTakenApart() {
    TableDrawing drawing = TableDrawing.of(TYPICAL);

    assertThat(drawing.headers)
        .containsExactly("序号 | 户籍所在地/乡镇 | 户籍所在地/村 | 户籍所在地/屯 | 月工资 | 其中：贫困人口 | 备注");
    assertThat(drawing.classes)
        .containsExactly(
            "1 metadata",
            "2 metadata",
            "3 metadata",
            "4 header",
            "5 header",
            "6 derived",
            "7 data",
            "8 data",
            "10 notes",
            "11 notes");
    assertThat(drawing.tables).containsExactly("0: header [4, 5] rows 6-8 columns 0-6");
  }

  @Test
  void aGroupNameHoldsForItsColumnsEvenWithoutMerges() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            序号 | 户籍所在地 |  |  | 姓名 | 月工资
             | 乡镇 | 村 | 屯 |  |
            1 | 水口镇 | 北胜村 | 弄农屯 | 甲 | 3000
            2 | 水口镇 | 北胜村 | 弄农屯 | 乙 | 2000
            """);

    assertThat(drawing.headers).containsExactly("序号 | 户籍所在地/乡镇 | 户籍所在地/村 | 户籍所在地/屯 | 姓名 | 月工资");
    assertThat(drawing.tables).containsExactly("0: header [1, 2] rows 3-4 columns 0-5");
  }

  @Test
  void totalsAreDerivedWhereverTheyStand() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            序号 | 乡镇 | 捐赠方 | 金额
            总 计 |  |  | 60
            1 | 水口镇 | 甲 | 10
            2 | 水口镇 | 乙 | 20
             | 水口镇小计 |  | 30
            3 | 下冻镇 | 丙 | 30
            4 | 下冻镇 | 小计 | 30
             |  | 合计： | 60
            """);

    assertThat(drawing.classes)
        .containsExactly(
            "1 header",
            "2 derived",
            "3 data",
            "4 data",
            "5 derived",
            "6 data",
            "7 derived",
            "8 derived");
  }

  @Test
  void aHeaderPrintedAgainOnEachPageIsNoData() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            捐赠台账 | < | <
            序号 | 捐赠方 | 金额
            1 | 甲 | 10
            第1页 共2页
            捐赠台账 | < | <
            序号 | 捐赠方 | 金额
            2 | 乙 | 20
            """);

    assertThat(drawing.classes)
        .containsExactly(
            "1 metadata", "2 header", "3 data", "4 notes", "5 metadata", "6 header", "7 data");
    assertThat(drawing.tables).containsExactly("0: header [2] rows 3-7 columns 0-2");
  }

  @Test
  void tablesBelowOneAnotherAreTwo() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            表一 现金捐赠
            序号 | 捐赠方 | 金额
            1 | 甲 | 10
            2 | 乙 | 20

            表二 物资捐赠
            序号 | 捐赠方 | 物资名称 | 数量 | 折价
            1 | 丙 | 口罩 | 100 | 300
            2 | 丁 | 大米 | 50 | 200
            """);

    assertThat(drawing.tables)
        .containsExactly(
            "0: header [2] rows 3-4 columns 0-2", "1: header [7] rows 8-9 columns 0-4");
    assertThat(drawing.classes).contains("6 metadata", "7 header");
  }

  @Test
  void tablesBesideOneAnotherAreTwo() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            龙州镇 |  |  |  | 水口镇
            序号 | 捐赠方 | 金额 |  | 序号 | 捐赠方 | 金额
            1 | 甲 | 10 |  | 1 | 丙 | 30
            2 | 乙 | 20 |  | 2 | 丁 | 40
            合计 |  | 30 |  | 3 | 戊 | 50
            """);

    assertThat(drawing.tables)
        .containsExactly(
            "0: header [2] rows 3-5 columns 0-2", "1: header [2] rows 3-5 columns 4-6");
    assertThat(drawing.parts).contains("0 derived 合计 | 30", "1 data 3 | 戊 | 50");
  }

  @Test
  void aNameInARowOfItsOwnOpensAGroup() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            序号 | 捐赠方 | 用途 | 金额
            一、水口镇 | < | < | <
            1 | 甲 | 修路 | 10
            二、下冻镇 | < | < | <
            1 | 乙 | 修路 | 20
            """);

    assertThat(drawing.classes)
        .containsExactly("1 header", "2 group", "3 data", "4 group", "5 data");
  }

  @Test
  void rowsThatNobodyPutAHeaderOverAreATableAllTheSame() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            1 | 甲 | 10
            2 | 乙 | 20
            3 | 丙 | 30
            """);

    assertThat(drawing.tables).containsExactly("0: header [] rows 1-3 columns 0-2");
    assertThat(drawing.classes).containsExactly("1 data", "2 data", "3 data");
  }

  @Test
  void namesThatAreKnownMakeAHeaderOfTextOverText() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            花名册
            乡 镇 | 姓名 | 是否建档立卡
            水口镇 | 甲 | 是
            水口镇 | 乙 | 是
            """,
            java.util.Set.of("乡镇", "姓名", "是否建档立卡")::contains);

    assertThat(drawing.classes).containsExactly("1 metadata", "2 header", "3 data", "4 data");
  }

  @Test
  void columnNumbersOfAPrintedFormBelongToTheHeader() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            指标 | 单位 | 本月 | 上月 | 备注
            甲 | 乙 | 1 | 2 | 3
            捐款 | 万元 | 5 | 8
            """);

    assertThat(drawing.classes).containsExactly("1 header", "2 header", "3 data");
  }

  @Test
  void threeLevelsBecomeOnePath() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            序号 | 资金构成（万元） | < | < | < | 备注
            ^ | 中央 | 地方 | < | < | ^
            ^ | ^ | 省级 | 市级 | 县级 | ^
            1 | 10 | 20 | 30 | 40
            """);

    assertThat(drawing.headers)
        .containsExactly(
            "序号 | 资金构成（万元）/中央 | 资金构成（万元）/地方/省级 | 资金构成（万元）/地方/市级 | 资金构成（万元）/地方/县级 | 备注");
    assertThat(drawing.tables).containsExactly("0: header [1, 2, 3] rows 4-4 columns 0-5");
  }

  @Test
  void namesAndValuesInCellsOfTheirOwnAreNoHeader() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            填报单位 | 龙州县人社局 | 填报日期 | 2020.6.30 | 单位 | 人
            序号 | 乡镇 | 村 | 姓名 | 性别 | 民族 | 务工地点 | 企业名称 | 岗位 | 月工资 | 备注
            1 | 水口镇 | 北胜村 | 甲 | 男 | 壮 | 鹤山 | 某厂 | 普工 | 3000 | 无
            2 | 水口镇 | 北胜村 | 乙 | 女 | 壮 | 鹤山 | 某厂 | 普工 | 3100 | 无
            """);

    assertThat(drawing.classes).containsExactly("1 metadata", "2 header", "3 data", "4 data");
  }

  @Test
  void sectionsAreGroupsAndTheirFiguresAreDerived() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            序号 | 单位 | 姓名 | 人数
            一 | 党政干部
            1 | 组织部 | 甲 | 1
            二 | 专技人才 |  | 2
            1 | 教育局 | 乙 | 1
            2 | 教育局 | 丙 | 1
            合计金额大写 | | | 3
            其中：女 | | | 1
            """);

    assertThat(drawing.classes)
        .containsExactly(
            "1 header",
            "2 group",
            "3 data",
            "4 derived",
            "5 data",
            "6 data",
            "7 derived",
            "8 derived");
  }

  @Test
  void aCoverOrInstructionsAreNoTable() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            龙州县粤桂扶贫协作台账
            编制单位：龙州县扶贫办
            2020年6月

            填表说明
            1.本表由乡镇填写，按月报送。
            """);

    assertThat(drawing.tables).isEmpty();
  }

  @Test
  void aTemplateThatNobodyFilledInHasAHeaderAndNoRows() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            捐赠台账 | < | < | <
            序号 | 捐赠方 | 金额（元） | 备注
            填表人：
            """);

    assertThat(drawing.tables).containsExactly("0: header [2] rows 3-2 columns 0-3");
    assertThat(drawing.classes).containsExactly("1 metadata", "2 header", "3 notes");
  }

  @Test
  void monthsCanNameColumns() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            乡镇 | 1月 | 2月 | 3月 | 合计
            水口镇 | 10 | 20 | 30 | 60
            下冻镇 | 1 | 2 | 3 | 6
            """);

    assertThat(drawing.headers).containsExactly("乡镇 | 1月 | 2月 | 3月 | 合计");
    assertThat(drawing.classes).containsExactly("1 header", "2 data", "3 data");
  }

  @Test
  void aBlankRowEndsNoTable() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            序号 | 捐赠方 | 金额

            1 | 甲 | 10

            2 | 乙 | 20

            合计 |  | 30
            """);

    assertThat(drawing.tables).containsExactly("0: header [1] rows 2-7 columns 0-2");
    assertThat(drawing.classes).containsExactly("1 header", "3 data", "5 data", "7 derived");
  }

  @Test
  void aHeaderOfTwoLevelsPrintedAgainIsNoData() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            序号 | 户籍所在地 | < | 月工资
            ^ | 乡镇 | 村 | ^
            1 | 水口镇 | 北胜村 | 3000
            序号 | 户籍所在地 | < | 月工资
            ^ | 乡镇 | 村 | ^
            2 | 水口镇 | 北胜村 | 2000
            """);

    assertThat(drawing.classes)
        .containsExactly("1 header", "2 header", "3 data", "4 header", "5 header", "6 data");
  }

  @Test
  void aSecondTableOfTextAloneIsFoundByItsTitleAndItsNames() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            表一 结对
            序号 | 帮扶方 | 受援方
            1 | 鹤山市 | 龙州县

            表二 会议
            时间 | 地点 | 主题 | 主办单位
            上半年 | 龙州县 | 联席会议 | 扶贫办
            下半年 | 鹤山市 | 推进会 | 扶贫办
            """);

    assertThat(drawing.tables)
        .containsExactly(
            "0: header [2] rows 3-3 columns 0-2", "1: header [6] rows 7-8 columns 0-3");
  }
}
