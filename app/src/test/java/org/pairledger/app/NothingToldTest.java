package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure of nothing, made of rows that lack a word, says so; a nought that was told does not. */
class NothingToldTest {

  @TempDir static Path root;

  @BeforeAll
  static void theWorkspaceIsRun() throws IOException {
    SmallWorkspace made = new SmallWorkspace(root);
    made.write("workspace.yaml", "name: 测试\nas_of: 2022-12-31\nsecret: secret.key\n");
    made.write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        jinnan,津南区—清水县,,county,,协作,甲组,true,2021-01-01,
        """);
    made.write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        jinnan,D,120112,2021-01-01,
        jinnan,R,620521,2021-01-01,
        """);
    String plan = "plans/2022/jinnan/";
    made.write(
        plan + "plan.yaml",
        "title: 测试\nissued_on: 2022-02-28\nversion: 1\ninvented: true\nsource: 测试\n");
    made.write(
        plan + "items.csv",
        """
        item,category,summary,target_text,deadline,responsible,body_section
        3.1,资金支持,协作项目。,,2022-12-31,县农业农村局,
        """);
    made.write(
        plan + "targets.csv",
        """
        target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,basis,depends_on,plan_version,note
        industry,3.1,FND-11,,J,>=,60,%,2022-01-01,2022-12-31,2022-12-31,scored,,1,
        completed,3.1,FND-16,,J,>=,60,%,2022-01-01,2022-12-31,2022-12-31,scored,,1,
        """);
    made.write(
        "ledgers/2022/jinnan/清水县乡村振兴局项目台账.csv",
        """
        2022年协作项目台账
        填报单位：清水县乡村振兴局,,,,,截止时间：2022.12.31
        序号,项目名称,总投资（万元）,市级（万元）,开工时间,状态
        1,花椒园,350,350,2022.3,在建
        2,牛场,250,250,2022.4,在建
        """);
    CommandLineRun run = CommandLineRun.of("run", root.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void theRowsThatLackAWordStandAtTheFigure() {
    assertThat(
            TestQuery.rows(
                root,
                "select target_id, actual_value, caveat from mart.v_target_status order by all"))
        .containsExactly("completed,0,", "industry,0,没有数计入，有记录因缺项未计：未填项目类别2条");
  }
}
