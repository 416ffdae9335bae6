package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Districts of municipalities (上海市浦东新区, no city above them) and cities without counties (中山市, 儋州市,
 * no county below them), from their ledgers to their figures: 本级, the donor's city, the donor's
 * county and the county of a hamlet are what these words mean there.
 */
class PlacesWithoutCountiesTest {

  @TempDir static Path root;

  @BeforeAll
  static void theWorkspaceIsRun() throws IOException {
    SmallWorkspace made = new SmallWorkspace(root);
    made.write("workspace.yaml", "name: 测试\nas_of: 2020-12-31\nsecret: secret.key\n");
    made.write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        pudong,浦东新区—儋州市,,county,,协作,甲组,true,2016-10-01,
        zhongshan,中山市—鲁甸县,,county,,协作,甲组,true,2016-10-01,
        """);
    made.write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        pudong,D,310115,2016-10-01,
        pudong,R,460400,2016-10-01,
        zhongshan,D,442000,2016-10-01,
        zhongshan,R,530621,2016-10-01,
        """);
    made.write(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        460400101,那大镇,town,460400,,,
        """);
    made.write(
        "reference/hamlets.csv",
        """
        county,township,village,hamlet,households,population,is_poor_village
        460400,那大镇,头潭村,上屯,10,40,true
        """);
    for (String pairing : List.of("pudong", "zhongshan")) {
      plan(made, "plans/2020/" + pairing + "/");
    }
    made.write("ledgers/2020/pudong/浦东新区财政局资金拨付支出明细.csv", paid("浦东新区", "区级", "市级"));
    made.write("ledgers/2020/zhongshan/中山市财政局资金拨付支出明细.csv", paid("中山市", "市级", "省级"));
    made.write("ledgers/2020/pudong/儋州市人社局劳务协作台账.csv", WORKED_IN_SHANGHAI);
    made.write("ledgers/2020/zhongshan/鲁甸县人社局劳务协作台账.csv", WORKED_IN_ZHONGSHAN);
    made.write(
        "ledgers/2020/pudong/儋州市人社局公益性岗位花名册.csv",
        """
        2020年公益性岗位花名册
        填报单位：儋州市人社局    截止时间：2020.12.31
        序号,乡镇,村,屯,岗位名称,姓名,身份证号,是否贫困户,上岗时间
        1,那大镇,头潭村,上屯,保洁员,丙一,451499199003070178,是,2020.1.1
        """);
    CommandLineRun run = CommandLineRun.of("run", root.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static void plan(SmallWorkspace made, String plan) throws IOException {
    made.write(plan + "plan.yaml", "title: 要点\nissued_on: 2020-01-26\ninvented: true\n");
    made.write(
        plan + "items.csv",
        "item,category,summary,deadline,responsible,body_section\n1,资金支持,全部,2020-12-31,,\n");
    made.write(
        plan + "targets.csv",
        """
        target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,basis,depends_on,plan_version,note
        T1,1,FND-01,,D,>=,150,万元,2020-01-01,2020-12-31,2020-12-31,scored,,1,
        T2,1,FND-02,,D,>=,150,万元,2020-01-01,2020-12-31,2020-12-31,scored,,1,
        T3,1,LAB-01,east_scope=donor_province,R,>=,1,人,2020-01-01,2020-12-31,2020-12-31,scored,,1,
        T4,1,LAB-01,east_scope=donor_city,R,>=,1,人,2020-01-01,2020-12-31,2020-12-31,scored,,1,
        T5,1,LAB-01,east_scope=donor_county,R,>=,1,人,2020-01-01,2020-12-31,2020-12-31,scored,,1,
        """);
  }

  /** 100 of its own, 30 so called by their level, 80 of the level above, 2 of towns. */
  private static String paid(String donor, String own, String above) {
    return """
    2020年资金拨付支出明细,,,,,,,,
    填报单位（盖章）：%1$s财政局    截止时间：2020.12.31    单位：万元,,,,,,,,
    序号,文号,日期,年度,预算级次,付款单位,收款单位,环节,金额（万元）
    1,财〔2020〕1号,2020.3.1,2020,本级,%1$s财政局,受援地财政局,拨付,100
    2,财〔2020〕2号,2020.3.2,2020,%2$s,%1$s财政局,受援地财政局,拨付,30
    3,财〔2020〕3号,2020.3.3,2020,%3$s,%1$s财政局,受援地财政局,拨付,80
    4,财〔2020〕4号,2020.3.4,2020,镇级,%1$s某镇,受援地财政局,拨付,2
    """
        .formatted(donor, own, above);
  }

  private static final String HEADS =
      "序号,乡镇,村,屯,姓名,性别,身份证号,是否建档立卡,务工所在省,务工所在市,务工所在县,企业名称,上岗时间,离岗时间,月工资（元）\n";

  private static final String WORKED_IN_SHANGHAI =
      """
      2020年劳务协作台账
      填报单位：儋州市人社局    截止时间：2020.12.31    单位：人、元
      """
          + HEADS
          + """
          1,那大镇,头潭村,上屯,甲一,男,451499199003070012,是,上海市,上海市,浦东新区,甲厂,2020.3.1,,4500
          2,那大镇,头潭村,上屯,甲二,男,451499199003070039,是,上海,市辖区,浦东新区,甲厂,2020.3.1,,4500
          3,那大镇,头潭村,上屯,甲三,男,451499199003070055,是,,上海市,普陀区,乙厂,2020.3.1,,4500
          4,那大镇,头潭村,上屯,甲四,男,451499199003070071,是,浙江省,舟山市,普陀区,丙厂,2020.3.1,,4500
          """;

  private static final String WORKED_IN_ZHONGSHAN =
      """
      2020年劳务协作台账
      填报单位：鲁甸县人社局    截止时间：2020.12.31    单位：人、元
      """
          + HEADS
          + """
          1,文屏镇,甲村,,乙一,男,451499199003070098,是,广东省,中山市,,甲厂,2020.3.1,,4500
          2,文屏镇,甲村,,乙二,男,451499199003070119,是,广东省,中山市,中山市,甲厂,2020.3.1,,4500
          3,文屏镇,甲村,,乙三,男,451499199003070135,是,,中山市,小榄镇,乙厂,2020.3.1,,4500
          4,文屏镇,甲村,,乙四,男,451499199003070151,是,广东省,东莞市,,丙厂,2020.3.1,,4500
          """;

  private static List<String> actual(String pairing) {
    return TestQuery.rows(
        root,
        "select target_id, actual_value from assess.target_results where pairing_id = '"
            + pairing
            + "' order by target_id");
  }

  @Test
  void aDistrictOfAMunicipalityPaysItsOwnAndTheMunicipalitysIsAbove() {
    assertThat(actual("pudong")).startsWith("T1,130", "T2,212");
  }

  @Test
  void theCityOfADistrictOfAMunicipalityIsTheMunicipality() {
    assertThat(actual("pudong")).endsWith("T3,3", "T4,3", "T5,2");
  }

  @Test
  void aCityWithoutCountiesPaysFromTheCitysPurse() {
    assertThat(actual("zhongshan")).startsWith("T1,130", "T2,212");
  }

  @Test
  void aCityWithoutCountiesIsItsOwnCounty() {
    assertThat(actual("zhongshan")).endsWith("T3,4", "T4,3", "T5,3");
  }

  @Test
  void aHamletOfACityWithoutCountiesIsOneInListAndLedger() {
    assertThat(
            TestQuery.rows(
                root,
                "select h.county_code, h.township_code, h.hamlet_name, count(p.fact_id)"
                    + " from star.dim_hamlets h left join star.fct_public_posts p using"
                    + " (hamlet_key) where h.hamlet_name <> '未知' group by all"))
        .containsExactly("460400,460400101,上屯,1");
  }

  @Test
  void noWorkPlaceIsUnknownAndNoneLacksACounty() {
    assertThat(
            TestQuery.rows(
                root,
                "select rule_code, found from star.fct_data_problems"
                    + " where rule_code like '%place%' and found <> '文屏镇'"))
        .isEmpty();
    assertThat(
            TestQuery.rows(
                root,
                "select pairing_id, work_county_code, count(*) from star.fct_employment_spells"
                    + " group by all order by all"))
        .containsExactly(
            "pudong,310107,1",
            "pudong,310115,2",
            "pudong,330903,1",
            "zhongshan,441900,1",
            "zhongshan,442000,3");
  }
}
