package org.pairledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the workspace of eight pairings, all of one plan, from a table of their figures. */
final class EightPairings {

  /** Aid of this year and of the year before, 万元; then what {@link #COLUMNS} say. */
  private static final String FIGURES =
      """
      p1,3300,3000,2,500,1000,,12000,40,3,850,7.5,
      p2,3000,3000,2,400,900,,9000,60,2,500,5,60
      p3,2700,2500,1,400,985,,8800,50,3,1200,4,120
      p4,3000,2800,2,100,1000,,10000,50,3,,,250
      p5,3150,3000,3,300,900,100,10000,,4,650,6,49
      p6,2000,,2,250,,,,,3,100,,
      p7,3600,3000,4,600,1200,,15000,55,5,2000,12,99
      p8,1500,2000,1,200,640,,5250,10,1,499.99,5.5,100
      """;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("OWN-01", "会议", "次", "2026-04-18"),
          new Column("OWN-02", "图书", "册", "2026-05-06"),
          new Column("OWN-03", "种植", "亩", "2026-09-30"),
          new Column("OWN-03", "种植", "亩", "2026-10-15"),
          new Column("OWN-04", "销售", "箱", "2026-09-15"),
          new Column("OWN-05", "化肥", "吨", "2026-06-01"),
          new Column("OWN-06", "输出", "批", "2026-07-01"),
          new Column("OWN-07", "加工", "吨", "2026-06-06"),
          new Column("OWN-08", "道路", "公里", "2026-08-01"),
          new Column("OWN-09", "弃耕", "亩", "2026-08-20"));

  private EightPairings() {}

  static void make(Path root) throws IOException {
    SmallWorkspace made = new SmallWorkspace(root);
    made.copy("own-scorecard");
    for (Column column : COLUMNS) {
      made.write("catalogue/indicators/" + column.code + ".sql", column.indicator());
    }
    String pairings =
        "pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to\n";
    String members = "pairing_id,role,region_or_org,valid_from,valid_to\n";
    for (String line : FIGURES.lines().toList()) {
      String[] told = line.split(",", -1);
      String id = told[0];
      pairings += id + ",东县—西县（" + id + "）,,county,,协作,甲组,true,2021-01-01,\n";
      members += id + ",D,440784,2021-01-01,\n" + id + ",R,451423,2021-01-01,\n";
      plan(made, id);
      aid(made, id, 2026, told[1]);
      aid(made, id, 2025, told[2]);
      made.write("ledgers/2026/" + id + "/西县农业农村局产业基地台账.csv", bases(id, told));
    }
    made.write("pairings.csv", pairings);
    made.write("pairing_members.csv", members);
  }

  private static void plan(SmallWorkspace made, String id) throws IOException {
    for (String file : List.of("plan.yaml", "items.csv", "targets.csv", "obligations.csv")) {
      made.write(
          "plans/2026/" + id + "/" + file,
          Files.readString(made.root().resolve("plan").resolve(file)));
    }
  }

  private static void aid(SmallWorkspace made, String id, int year, String amount)
      throws IOException {
    if (!amount.isEmpty()) {
      made.write(
          "ledgers/" + year + "/" + id + "/东县党政办公室资金拨付支出明细.csv",
          """
          %2$s %1$d年资金拨付支出明细,,,,,,
          填报单位：东县党政办公室  截止时间：%1$d-12-31  单位：万元,,,,,,
          序号,日期,年度,预算级次,付款单位,收款单位,环节,金额（万元）
          1,%1$d-08-25,%1$d,县本级,东县财政局,西县财政局（%2$s）,拨付,%3$s
          """
              .formatted(year, id, amount));
    }
  }

  private static String bases(String id, String[] told) {
    StringBuilder rows =
        new StringBuilder(id + "产业基地台账,,,\n填报单位：西县农业农村局  截止时间：2026年10月31日,,,\n序号,日期,事项,数量\n");
    for (int i = 0; i < COLUMNS.size(); i++) {
      Column column = COLUMNS.get(i);
      String quantity = told[i + 3];
      if (!quantity.isEmpty()) {
        rows.append(i + "," + column.day + "," + column.word + "," + quantity + column.unit + "\n");
      }
    }
    return rows.toString();
  }

  /** One figure of the bases' ledger: its indicator, its word there, its unit, its day. */
  private record Column(String code, String word, String unit, String day) {

    String indicator() {
      return """
          -- code: %1$s
          -- name: %2$s
          -- name_en: %1$s
          -- category: 产业协作
          -- assessment_category: 产业合作
          -- unit: %3$s
          -- measure: sum
          -- timing: flow
          -- sides: R, J
          -- definition: 产业基地台账所列%2$s，逐行相加，按日期计入。
          select
            pairing_id, reporting_side as acting_side, reporting_side as reported_by, 'num' as role,
            null as unit_key, null as distinct_key,
            cast(row_values ->> '$.done_on' as date) as counts_from, null::date as counts_to,
            cast(row_values ->> '$.quantity' as decimal(18, 2)) as amount,
            known_from, known_to, fact_id, null as excluded_because
          from star.fct_own_records
          where dataset = 'DS31' and row_values ->> '$.what' = '%2$s'
          """
          .formatted(code, word, unit);
    }
  }
}
