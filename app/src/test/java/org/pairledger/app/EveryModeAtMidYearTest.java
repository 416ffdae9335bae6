package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every mode in one workspace, judged on 30 June, with targets on the same indicator, a pairing
 * outside the group and a verification. The figures are worked out by hand beside the tests.
 */
class EveryModeAtMidYearTest {

  /** Pairing, whose ledger, day, indicator, quantity. */
  private static final String DEEDS =
      """
      p1 西县 2026-03-10 OWN-01 120
      p1 西县 2025-03-05 OWN-01 100
      p1 西县 2025-09-01 OWN-01 300
      p2 西县 2026-03-10 OWN-01 80
      p2 西县 2025-02-01 OWN-01 100
      p2 西县 2025-10-01 OWN-01 50
      p3 西县 2026-06-30 OWN-01 100
      p3 西县 2025-11-11 OWN-01 70
      q 西县 2026-01-15 OWN-01 500
      q 西县 2025-01-15 OWN-01 100
      p1 西县 2026-04-01 OWN-02 5
      p2 西县 2026-04-01 OWN-02 4
      p3 西县 2026-04-01 OWN-02 6
      p1 西县 2026-05-01 OWN-03 1
      p3 西县 2026-07-02 OWN-03 1
      p1 西县 2026-05-01 OWN-04 60
      p3 西县 2026-05-01 OWN-04 210
      p1 东县 2026-02-01 OWN-05 2
      p1 西县 2026-03-01 OWN-05 3
      p2 东县 2026-02-01 OWN-05 3
      p2 西县 2026-03-01 OWN-05 4
      p3 西县 2026-03-01 OWN-05 9
      """;

  @TempDir static Path root;

  private static CommandLineRun run;

  @BeforeAll
  static void theWorkspaceIsRun() throws IOException {
    make(new SmallWorkspace(root));
    run = CommandLineRun.of("run", root.toString());
  }

  @Test
  void itRunsToARelease() {
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void everyLineEarnsWhatIsItsOwn() {
    // R1: 120, 100 and 80 are places 1, 2 and 3 of 3: 1, 0.7 and 0.4 of 20
    // G1: 120 of 100 is 20 %, full at 20; 80 of 100 is less; p3 had nothing up to 30 June, so its
    //     20 points go to R1, C1 and S1 in proportion: 30, 15, 15
    // C1: of 150; S1: of 130, a point for each ten short; E1: the side that has less, of 3
    assertThat(
            rows(
                "select pairing_id, score_line, raw_points from assess.item_scores"
                    + " where raw_points is not null and pairing_id <> 'q' order by 1, 2"))
        .containsExactly(
            "p1,A1,10",
            "p1,B1,1",
            "p1,C1,8",
            "p1,E1,13.333333",
            "p1,F1,10",
            "p1,G1,20",
            "p1,P1,-1",
            "p1,R1,20",
            "p1,S1,9",
            "p1,Z1,0",
            "p2,A1,0",
            "p2,B1,0",
            "p2,C1,5.333333",
            "p2,E1,20",
            "p2,F1,0",
            "p2,G1,0",
            "p2,P1,0",
            "p2,R1,8",
            "p2,S1,5",
            "p2,Z1,0",
            "p3,A1,10",
            "p3,B1,0",
            "p3,C1,10",
            "p3,E1,0",
            "p3,F1,0",
            "p3,P1,-4",
            "p3,R1,21",
            "p3,S1,10.5",
            "p3,Z1,0");
  }

  @Test
  void totalsGradesAndTheVerificationFollow() {
    // verified, p1 has 90: second of three, -10 %, 90 of 150, 40 short, no bonus:
    // 14 + 0 + 6 + 6 + 13.33 + 10 + 10 - 1
    assertThat(
            rows(
                "select pairing_id, points, verified_points, grade, rank_in_group"
                    + " from mart.v_pairing_scorecard order by 1"))
        .containsExactly("p1,90.33,58.33,好,1", "p2,38.33,,较差,3", "p3,47.5,,较差,2", "q,63,,一般,1");
  }

  @Test
  void whatEachSideOwesIsJudgedByTheSideThatHasLess() {
    assertThat(
            rows(
                "select pairing_id, actual_value, status, note from mart.v_target_status"
                    + " where target_id = 'T5.1' and pairing_id <> 'q' order by 1"))
        .containsExactly("p1,2,进行中,帮扶方2次，受援方3次", "p2,3,按期完成,帮扶方3次，受援方4次", "p3,0,进行中,帮扶方0次，受援方9次");
  }

  @Test
  void theBaseOfGrowthStandsInTheExplanationAndOnThePage() throws IOException {
    assertThat(
            CommandLineRun.of("explain", root.toString(), "G1", "--pairing", "p1", "--year", "2026")
                .out())
        .contains("上年同期 2025-01-01 至 2025-06-30 为 100亩", "统计期 2025-01-01 至 2025-06-30", "= 100亩")
        .doesNotContain("= 400亩");
    Path out = root.resolve("reports");
    CommandLineRun.of(
        "evaluate", root.toString(), "--year", "2026", "--pairing", "p1", "--out", out.toString());
    assertThat(Files.readString(out.resolve("评价表-2026-p1.html")))
        .contains("上年同期（2025-01-01至2025-06-30）100亩，增幅 20.0%", "组内第1 / 3");
  }

  private static List<String> rows(String sql) {
    return TestQuery.rows(root, sql);
  }

  private static void make(SmallWorkspace made) throws IOException {
    made.copy("own-scorecard");
    made.copy("every-mode");
    for (int i = 1; i <= 5; i++) {
      made.write("catalogue/indicators/OWN-0" + i + ".sql", indicator("OWN-0" + i));
    }
    String pairings =
        "pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to\n";
    String members = "pairing_id,role,region_or_org,valid_from,valid_to\n";
    for (String id : List.of("p1", "p2", "p3", "q")) {
      String group = id.equals("q") ? "乙组" : "甲组";
      pairings += id + ",东县—西县（" + id + "）,,county,,协作," + group + ",true,2021-01-01,\n";
      members += id + ",D,440784,2021-01-01,\n" + id + ",R,451423,2021-01-01,\n";
      plan(made, id);
      for (String year : List.of("2025", "2026")) {
        ledger(made, id, "东县", year);
        ledger(made, id, "西县", year);
      }
    }
    made.write("pairings.csv", pairings);
    made.write("pairing_members.csv", members);
    made.write(
        "judgements/2026/p1.csv",
        """
        stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on
        核查,target,T4.1,90,,,多记三十亩,核查1号,,2026-07-20
        """);
  }

  private static void plan(SmallWorkspace made, String id) throws IOException {
    for (String file : List.of("plan.yaml", "items.csv", "targets.csv", "obligations.csv")) {
      made.write(
          "plans/2026/" + id + "/" + file,
          Files.readString(made.root().resolve("plan").resolve(file)));
    }
  }

  private static void ledger(SmallWorkspace made, String id, String county, String year)
      throws IOException {
    StringBuilder rows =
        new StringBuilder(
            id
                + county
                + year
                + "年产业基地台账,,,\n填报单位："
                + county
                + "农业农村局  截止时间："
                + year
                + "-12-31,,,\n序号,日期,事项,数量\n");
    int no = 0;
    for (String line : DEEDS.lines().toList()) {
      String[] deed = line.split(" ", -1);
      if (deed[0].equals(id) && deed[1].equals(county) && deed[2].startsWith(year)) {
        no++;
        rows.append(no + "," + deed[2] + "," + deed[3] + "," + deed[4] + "\n");
      }
    }
    if (no > 0) {
      made.write("ledgers/" + year + "/" + id + "/" + county + "农业农村局产业基地台账.csv", rows.toString());
    }
  }

  private static String indicator(String code) {
    return """
    -- code: %1$s
    -- name: 自定%1$s
    -- name_en: %1$s
    -- category: 产业协作
    -- assessment_category: 产业合作
    -- unit: %2$s
    -- measure: sum
    -- timing: flow
    -- definition: 产业基地台账所列%1$s，逐行相加，按日期计入。
    select
      pairing_id, reporting_side as acting_side, reporting_side as reported_by, 'num' as role,
      null as unit_key, null as distinct_key,
      cast(row_values ->> '$.done_on' as date) as counts_from, null::date as counts_to,
      cast(row_values ->> '$.quantity' as decimal(18, 2)) as amount,
      known_from, known_to, fact_id, null as excluded_because
    from star.fct_own_records
    where dataset = 'DS31' and row_values ->> '$.what' = '%1$s'
    """
        .formatted(code, code.equals("OWN-05") ? "次" : "亩");
  }
}
