package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.Pairledger;

/** A heading that a person has confirmed is known from then on. */
class LearnCommandTest {

  private static final String LEDGER =
      """
      社会捐赠台账,,,
      捐赠日期,捐赠者昵称,金额（元）,接受捐赠单位
      2020-03-01,某某有限公司,100,某县慈善会
      2020-03-02,某某商会,200,某县慈善会
      """;

  @TempDir private Path folder;

  @Test
  void whatWasLikelyIsNoLongerSaidOnceItIsLearnt() throws Exception {
    Path ledger = Files.writeString(folder.resolve("捐赠.csv"), LEDGER);
    Path workspace = workspace();
    assertThat(said("check", "--workspace", workspace, ledger)).contains("heading-likely");

    String learnt = said("learn", workspace, ledger, "--by", "张三", "--on", "2020-07-01");

    assertThat(learnt).contains("已登记  “捐赠者昵称” → 捐赠方（DS08.donor）");
    assertThat(workspace.resolve("catalogue/datasets/DS08~learnt-2020-07-01.yaml"))
        .content()
        .startsWith("# Confirmed by 张三 on 2020-07-01");
    assertThat(said("check", "--workspace", workspace, ledger)).doesNotContain("heading-likely");
  }

  @Test
  void whatIsInDoubtIsLearntOnlyByName() throws Exception {
    Path ledger = Files.writeString(folder.resolve("捐赠.csv"), LEDGER);
    Path workspace = workspace();

    said("learn", workspace, ledger, "--by", "张三", "--on", "2020-07-01");
    assertThat(said("check", "--workspace", workspace, ledger)).contains("接受捐赠单位");

    said(
        "learn", workspace, ledger, "--as", "接受捐赠单位=recipient", "--by", "张三", "--on", "2020-07-01");
    assertThat(said("check", "--workspace", workspace, ledger)).doesNotContain("接受捐赠单位");
  }

  @Test
  void aWordOfAColumnOfOptionsIsShownAndLearnt() throws Exception {
    Path ledger =
        Files.writeString(
            folder.resolve("公益岗位花名册.csv"),
            """
            2020年公益岗位花名册,,,,,,,
            填报单位：西县乡村办    截止时间：2020.12.31,,,,,,,
            序号,乡镇,村,岗位名称,姓名,身份证号,是否贫困户,上岗时间
            1,甲镇,甲村,河道管护员,甲一,451499199003070012,是,2020.3.1
            2,甲镇,甲村,河道管护员,甲二,451499199003070039,是,2020.3.1
            """);
    Path shifted =
        Files.writeString(
            folder.resolve("公益岗位花名册（错位）.csv"),
            Files.readString(ledger).replace("河道管护员,甲二", "管护员韦小亮,甲二"));
    Path workspace = workspace();
    assertThat(said("check", "--workspace", workspace, shifted)).doesNotContain("韦", "小亮");
    assertThat(said("check", "--workspace", workspace, ledger))
        .contains("D4  岗位名称：“河道管护员”不在允许的选项内", "岗位名称的选项：保洁员、护林员、护路员、其他");

    String learnt = said("learn", workspace, ledger, "--by", "张三", "--on", "2020-07-01");
    assertThat(learnt).contains("未登记  “河道管护员”（岗位名称，post_kind）2 行；选项中写法最近的：");

    assertThat(learn(workspace, ledger, "河道管护员=post_kind=管水员"))
        .contains("'管水员' is no option of 岗位名称 (post_kind); allowed: 保洁员、护林员、护路员、其他");
    assertThat(learn(workspace, ledger, "河道管护员=post_kind=其他"))
        .contains(
            "已登记  “河道管护员” → 其他（岗位名称：other）", "catalogue/codes/post_kind~learnt-2020-07-01.yaml");
    assertThat(said("check", "--workspace", workspace, ledger)).contains("采用 2 行，未采用 0 行");
    assertThat(learn(workspace, ledger, "河道管护员=post_kind=其他")).contains("is known already: other");
  }

  private String learn(Path workspace, Path ledger, String word) {
    return said("learn", workspace, ledger, "--as", word, "--by", "张三", "--on", "2020-07-01");
  }

  @Test
  void aCheckOfTwoCopiesSaysWhatWouldCountTwice() throws Exception {
    Path one = Files.writeString(folder.resolve("捐赠.csv"), LEDGER);
    Path other =
        Files.writeString(
            folder.resolve("另一份.csv"),
            """
            捐赠情况,,,
            捐赠单位,捐赠日期,捐赠金额（元）
            某某商会,2020年3月2日,200
            某某有限公司,2020年3月1日,100
            """);

    assertThat(said("check", one, other)).contains("与“捐赠.csv”逐行相同：2 行，金额 300 元");
  }

  private Path workspace() throws Exception {
    Path workspace = folder.resolve("w");
    said("init", workspace, "--year", "2020");
    return workspace;
  }

  private static String said(Object... args) {
    StringWriter out = new StringWriter();
    String[] texts = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    Pairledger.run(new PrintWriter(out), new PrintWriter(out), texts);
    return out.toString();
  }
}
