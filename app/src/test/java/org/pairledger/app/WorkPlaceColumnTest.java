package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A labour ledger with one column for where they work, under each of its headings. */
class WorkPlaceColumnTest {

  private static final List<String> HEADINGS = List.of("务工地点", "就业地点", "务工地址", "务工单位所在地", "输转地点");

  @TempDir static Path root;

  @BeforeAll
  static void theWorkspaceIsRun() throws IOException {
    SmallWorkspace made = new SmallWorkspace(root);
    made.write("workspace.yaml", "name: 测试\nas_of: 2022-12-31\nsecret: secret.key\n");
    StringBuilder pairings =
        new StringBuilder(
            "pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to\n");
    StringBuilder members =
        new StringBuilder("pairing_id,role,region_or_org,valid_from,valid_to\n");
    List<String> recipients = List.of("621224", "621225", "621226", "621227", "621228");
    for (int i = 0; i < HEADINGS.size(); i++) {
      pairings.append("p" + i + ",津南区—受援县" + i + ",,county,,协作,甲组,true,2016-10-01,\n");
      members.append("p" + i + ",D,120112,2016-10-01,\n");
      members.append("p" + i + ",R," + recipients.get(i) + ",2016-10-01,\n");
      made.write(
          "plans/2022/p" + i + "/plan.yaml", "title: 要点\nissued_on: 2022-01-26\ninvented: true\n");
      made.write(
          "plans/2022/p" + i + "/items.csv",
          "item,category,summary,deadline,responsible,body_section\n1,劳务,全部,2022-12-31,,\n");
      made.write(
          "plans/2022/p" + i + "/targets.csv",
          """
          target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,basis,depends_on,plan_version,note
          T1,1,LAB-01,east_scope=donor_province,R,>=,1,人,2022-01-01,2022-12-31,2022-12-31,scored,,1,
          T2,1,LAB-01,east_scope=donor_county,R,>=,1,人,2022-01-01,2022-12-31,2022-12-31,scored,,1,
          """);
      made.write("ledgers/2022/p" + i + "/台账.csv", ledger(HEADINGS.get(i)));
    }
    made.write("pairings.csv", pairings.toString());
    made.write("pairing_members.csv", members.toString());
    CommandLineRun run = CommandLineRun.of("run", root.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** In 天津: 3, in 津南: 2; elsewhere: 1; nobody knows where: 1. */
  private static String ledger(String heading) {
    return """
    2022年劳务协作转移就业台账
    序号,姓名,身份证号,是否脱贫人口,%s,务工企业,上岗时间
    1,甲一,451499199003070012,是,天津市津南区,甲公司,2022.3.1
    2,甲二,451499199003070039,是,天津,甲公司,2022.3.1
    3,甲三,451499199003070055,是,津南区八里台镇,甲公司,2022.3.1
    4,甲四,451499199003070071,是,广东省江门市鹤山市,乙公司,2022.3.1
    5,甲五,451499199003070098,是,外省,丙公司,2022.3.1
    """
        .formatted(heading);
  }

  @Test
  void theWorkersAreCountedWhereTheyWork() {
    assertThat(
            TestQuery.rows(
                root,
                "select pairing_id, target_id, actual_value from assess.target_results order by"
                    + " all"))
        .containsExactly(
            "p0,T1,3", "p0,T2,2", "p1,T1,3", "p1,T2,2", "p2,T1,3", "p2,T2,2", "p3,T1,3", "p3,T2,2",
            "p4,T1,3", "p4,T2,2");
  }

  @Test
  void whatStandsForNoPlaceIsToldAtItsCellAndNoOtherWordIsAsked() {
    assertThat(
            TestQuery.rows(
                root,
                "select pairing_id, rule_code, cell_address, found from star.fct_data_problems"
                    + " where rule_code like '%place%' or rule_code like 'heading%' order by all"))
        .containsExactly(
            "p0,unknown-work-place,E7,外省",
            "p1,unknown-work-place,E7,外省",
            "p2,unknown-work-place,E7,外省",
            "p3,unknown-work-place,E7,外省",
            "p4,unknown-work-place,E7,外省");
  }
}
