package org.pairledger.contract.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.judgement.JointEvent;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.plan.Plan;

class WorkspaceTest {

  private static final String PAIRINGS =
      """
      pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
      east-west,东县—西县,East–West,county,,测试协作,甲组,true,2016-01-01,
      """;
  private static final String TARGETS =
      "target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,"
          + "basis,depends_on,plan_version,note\n";

  @TempDir Path root;

  @BeforeEach
  void aSmallWorkspace() throws IOException {
    write("workspace.yaml", "name: 测试\nas_of: 2020-12-31\n");
    write("pairings.csv", PAIRINGS);
    write("plans/2020/east-west/plan.yaml", "title: 要点\nissued_on: 2020-04-26\n");
    write(
        "plans/2020/east-west/items.csv",
        """
        item,category,summary,deadline,responsible,body_section
        3.1,资金支持,划拨财政帮扶资金,2020-03-31,两地财政局,
        """);
    write(
        "plans/2020/east-west/targets.csv",
        TARGETS
            + "T3.1,3.1,FND-01,level=county;x=1,D,>=,260,万元,2020-01-01,2020-12-31,2020-03-31,"
            + "scored,,1,\n");
  }

  @Test
  void aPlanIsReadWithItsTargets() throws Exception {
    Plan plan = Workspace.read(root).plans().get(0);

    assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2020, 4, 26));
    assertThat(plan.targets().get(0).params()).isEqualTo(Map.of("level", "county", "x", "1"));
    assertThat(plan.targets().get(0).value())
        .hasValueSatisfying(v -> assertThat(v).isEqualTo("260"));
  }

  @Test
  void aFileSavedByAChineseSpreadsheetIsRead() throws Exception {
    Files.writeString(root.resolve("pairings.csv"), PAIRINGS, Charset.forName("GB18030"));

    assertThat(Workspace.read(root).pairings().get(0).name()).isEqualTo("东县—西县");
  }

  @Test
  void allFaultsAreToldTogether() throws IOException {
    write("workspace.yaml", "name: 测试\nas_off: 2020-12-31\nas_of: tomorrow\n");
    write("pairings.csv", PAIRINGS + "east-west,重复,,county,nobody,,,yes,,\n");
    write(
        "plans/2020/east-west/targets.csv",
        TARGETS
            + "T1,9.9,ORG-01,,X,>=,,次,2020-12-31,2020-01-01,2020-6-31,guessed,,1,\n"
            + "T1,3.1,,,D,,,次,2020-01-01,2020-12-31,2020-06-30,monitored,,1,\n");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "workspace.yaml:2 key: found 'as_off', allowed are [as_of, engine, file_threshold, name,"
                + " persons, problem_threshold, retention, secret, serve_facts, spark,"
                + " sql_seconds]",
            "workspace.yaml as_of: found 'tomorrow', a day such as 2020-12-31",
            "pairings.csv:3 pairing_id: found 'east-west', stands on an earlier line already",
            "pairings.csv:3 parent_id: found 'nobody', must be the pairing_id of another line",
            "pairings.csv:3 scored: found 'yes', allowed are [false, true]",
            "plans/2020/east-west/targets.csv:2 item: found '9.9', must be an item of items.csv",
            "plans/2020/east-west/targets.csv:2 value: comparator and value stand both or neither",
            "plans/2020/east-west/targets.csv:2 window_to: found '2020-01-01', must not lie before"
                + " window_from",
            "plans/2020/east-west/targets.csv:2 side: found 'X', allowed are [B, D, J, R]",
            "plans/2020/east-west/targets.csv:2 deadline: found '2020-6-31', a date is written as"
                + " 2020-06-30",
            "plans/2020/east-west/targets.csv:2 basis: found 'guessed', allowed are [agreement,"
                + " aspirational, body_only, monitored, scored]",
            "plans/2020/east-west/targets.csv:3 target: found 'T1', stands on an earlier line"
                + " already");
  }

  @Test
  void everyWrongValueOfAYamlFileIsTold() throws IOException {
    write(
        "workspace.yaml",
        """
        name: 测试
        serve_facts: maybe
        problem_threshold: viel
        spark: [a]
        as_of: 2020-13-01
        sql_seconds: 0
        """);

    assertThat(faults())
        .containsExactly(
            "workspace.yaml:2 serve_facts: found 'maybe', true or false is needed",
            "workspace.yaml:3 problem_threshold: found 'viel', a number is needed",
            "workspace.yaml:4 spark: lines of 'key: value' are needed",
            "workspace.yaml as_of: found '2020-13-01', a day such as 2020-12-31",
            "workspace.yaml sql_seconds: found '0', 1 to 86400");

    write("workspace.yaml", "name: \"x\n");

    assertThat(faults().get(0))
        .isEqualTo(
            "workspace.yaml:1: not YAML: while scanning a quoted scalar, found unexpected end of"
                + " stream");
  }

  @Test
  void aMissingFolderIsSaidInOneSentence() {
    WorkspaceFaults faults =
        catchThrowableOfType(WorkspaceFaults.class, () -> Workspace.read(root.resolve("nowhere")));

    assertThat(faults).hasMessageEndingWith("nowhere: is not a readable folder");
  }

  @Test
  void anItemThatMayHaveLostItsZeroIsAskedAbout() throws IOException {
    String items = Files.readString(root.resolve("plans/2020/east-west/items.csv"));
    String line = items.lines().skip(1).findFirst().orElseThrow();
    String rest = line.substring(line.indexOf(','));
    write(
        "plans/2020/east-west/items.csv",
        items.lines().findFirst().orElseThrow()
            + "\n3.1"
            + rest
            + "\n3.9"
            + rest
            + "\n3.1"
            + rest
            + "\n4.1"
            + rest
            + "\n4.10"
            + rest
            + "\n");
    write(
        "plans/2020/east-west/targets.csv",
        TARGETS
            + "T4.10,4.1,ORG-01,,D,>=,2,次,2020-01-01,2020-12-31,2020-06-30,scored,,1,\n"
            + "T4.1,4.1,ORG-01,,D,>=,2,次,2020-01-01,2020-12-31,2020-06-30,scored,,1,\n");

    assertThat(faults())
        .contains(
            "plans/2020/east-west/items.csv:4 item: found '3.1', follows 3.9: 3.10 saved as a"
                + " number? write it as text",
            "plans/2020/east-west/targets.csv:2 item: found '4.1', may be 4.10 saved as a number:"
                + " write it as text, or begin the target's name with its item")
        .noneMatch(fault -> fault.startsWith("plans/2020/east-west/targets.csv:3"));
  }

  @Test
  void anUnknownColumnIsNamedAndSoIsAMissingOne() throws IOException {
    write("pairing_members.csv", "pairing_id,rolle,region_or_org,valid_from,valid_to\n");

    assertThat(faults())
        .containsExactly(
            "pairing_members.csv:1 column: found 'rolle', allowed are [pairing_id, role,"
                + " region_or_org, valid_from, valid_to]",
            "pairing_members.csv:1 column: role is missing");
  }

  @Test
  void aFileThatASpreadsheetProgramSavedAgainIsStillRead() throws Exception {
    write("pairings.csv", "# 说明：一行一个结对\n" + PAIRINGS.replace("true", "TRUE"));
    write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        # 帮扶方、受援方
        east-west,D,东县,2016/10/1,
        east-west,R,西县,2016-1-1,
        """);

    Workspace workspace = Workspace.read(root);

    assertThat(workspace.pairings().get(0).scored()).isTrue();
    assertThat(workspace.members().get(0).validFrom()).contains(LocalDate.of(2016, 10, 1));
  }

  @Test
  void whatOneFileSaysOfAnotherMustBeThere() throws IOException {
    write("pairings.csv", PAIRINGS + "a,甲,,county,b,,,true,,\nb,乙,,county,a,,,true,,\n");
    write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        east-west,D,330103,,
        east-west,R,999999,2021-01-01,2020-01-01
        a,D,甲县,,
        a,R,乙县,,
        b,D,甲县,,
        """);
    write(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        330103,下城区,county,330199,,2021-04-09,330198
        """);
    write(
        "judgements/2020/east-west.csv",
        """
        stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on
        核查,target,T9,1,,,,,,
        核查,fact,x,,,,,,,
        """);
    write("judgements/2019/east-west.csv", "stage,kind,ref\n");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "pairings.csv:3 parent_id: found 'b', leads back to this line itself",
            "pairings.csv:4 parent_id: found 'a', leads back to this line itself",
            "pairing_members.csv:3 region_or_org: found '999999', must be a code of"
                + " reference/regions.csv, or a name",
            "pairing_members.csv:3 valid_to: found '2020-01-01', must not lie before valid_from",
            "pairing_members.csv pairing_id: found 'b', needs a member with role R",
            "reference/regions.csv:2 parent: found '330199', must be the code of another line,"
                + " or of the national list",
            "reference/regions.csv:2 successor: found '330198', must be the code of another line,"
                + " or of the national list",
            "judgements/2019/east-west.csv: there is no plans/2019/east-west to judge",
            "judgements/2020/east-west.csv:2 ref: found 'T9', must be a target of the plan: [T3.1]",
            "judgements/2020/east-west.csv:3 ref: found 'x', a fact_id as 'explain' shows it, or"
                + " INDICATOR:fact_id",
            "judgements/2020/east-west.csv:3 verified_value: either the value that stands, or veto"
                + " true");
  }

  @Test
  void whatPeopleDecidedOfJointEventsIsRead() throws Exception {
    write(
        "reference/joint_events.csv",
        "fact_id_a,fact_id_b,is_same,reason,by,on\n11,12,true,同一会议,甲,2021-01-05\n");

    assertThat(Workspace.read(root).jointEvents()).containsExactly(new JointEvent(11, 12, true));

    write(
        "reference/joint_events.csv",
        "fact_id_a,fact_id_b,is_same,reason,by,on\n11,12,true,,,\n12,11,false,,,\nx,12,maybe,,,\n");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "reference/joint_events.csv:3 fact_id_b: found '11', these two facts stand on an"
                + " earlier line already",
            "reference/joint_events.csv:4 fact_id_a: found 'x', the fact_id of a meeting,"
                + " visit, course, activity or fair",
            "reference/joint_events.csv:4 is_same: found 'maybe', allowed are [false, true]");
  }

  @Test
  void aPlanWithoutItsFilesIsNotAnEmptyPlan() throws IOException {
    Files.delete(root.resolve("plans/2020/east-west/targets.csv"));
    write("reference/aliases.csv", "kind,alias,canonical,within\nregion,\"open,东县,\n");

    assertThat(faults())
        .contains("plans/2020/east-west/targets.csv: is missing")
        .anyMatch(
            fault -> fault.startsWith("reference/aliases.csv:2: is not comma-separated text"));
  }

  @Test
  void anAbolishedMemberIsFollowedByItsSuccessor() throws Exception {
    write(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        330103,下城区,county,,,2021-04-09,330105
        330105,拱墅区,county,,,,
        """);
    write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        east-west,D,330103,2018-01-01,
        east-west,R,西县,2018-01-01,
        """);

    assertThat(Workspace.read(root).members())
        .extracting(Member::regionOrOrg, member -> member.validFrom() + " " + member.validTo())
        .containsExactly(
            tuple("330103", "Optional[2018-01-01] Optional[2021-04-09]"),
            tuple("330105", "Optional[2021-04-09] Optional.empty"),
            tuple("西县", "Optional[2018-01-01] Optional.empty"));
  }

  private List<String> faults() {
    WorkspaceFaults faults =
        catchThrowableOfType(WorkspaceFaults.class, () -> Workspace.read(root));
    return faults.faults().stream().map(Fault::message).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
