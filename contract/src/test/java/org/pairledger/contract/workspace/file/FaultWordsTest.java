package org.pairledger.contract.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.workspace.Workspace;

/** Faults are said in the language of those who keep the files, too. */
class FaultWordsTest {

  @TempDir private Path root;

  @Test
  void aFaultIsSaidInBothLanguages() {
    String line =
        new Fault(
                "plans/2020/a/targets.csv", 5, "deadline", "六月", "a date is written as 2020-06-30")
            .message();

    assertThat(FaultWords.inBoth("Cannot start.\n" + line))
        .isEqualTo(
            """
            Cannot start.
            plans/2020/a/targets.csv:5 deadline: found '六月', a date is written as 2020-06-30
                plans/2020/a/targets.csv 第5行 deadline：“六月”，不是日期；日期写作 2020-06-30""");
  }

  @Test
  void whatIsNoFaultStaysAsItIs() {
    String message = "There is no dataset DS99: DS01 会议互访台账";

    assertThat(FaultWords.inBoth(message)).isEqualTo(message);
  }

  /** Every fault of a folder with many of them has its Chinese. */
  @Test
  void theReadersSayNothingThatHasNoChinese() throws IOException {
    write("workspace.yaml", "name: 测试\nas_of: 2020-12-31\n");
    write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        A B,,x,land,z,,,perhaps,2020-13-01,
        a,甲,x,county,a,,,true,2020-02-01,2020-01-01
        a,甲,x,county,,,,true,,
        """);
    write("pairing_members.csv", "pairing_id,role,region_or_org,valid_from,rolle\na,X,999999,,\n");
    write(
        "reference/regions.csv",
        "code,name,level,parent,valid_from,valid_to,successor\n1,,x,9,,,8\n");
    write("plans/vier/x.txt", "");
    write("plans/2020/b/plan.yaml", "title: x\n");
    write("plans/2020/a/plan.yaml", "title: x\nissued_on: bald\n");
    write(
        "plans/2020/a/items.csv",
        "item,category,summary,deadline,responsible,body_section\n1,,x,,,\n1,c,s,2020-01-01,,\n");
    write(
        "plans/2020/a/targets.csv",
        """
        target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,basis,depends_on,plan_version,note
        T1,2,ORG-01,q,X,>>,,次,2020-12-31,2020-01-01,2020-06-30,good,T9,1,
        T2,1,ORG-01,,D,>=,viel,次,2020-01-01,2020-01-01,2020-06-30,scored,,1,,,,
        """);
    write(
        "plans/2020/a/obligations.csv",
        "obligation,dataset,side,owner,period_from,period_to,due_on,evidences\nB1,D7,D,x,,,2020-01-01,7\n");
    FaultList faults = new FaultList();

    Workspace.readable(root, faults);

    assertThat(faults.all()).hasSizeGreaterThan(25);
    assertThat(faults.all())
        .allSatisfy(
            fault ->
                assertThat(FaultWords.chinese(fault.message())).as(fault.message()).isPresent());
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
