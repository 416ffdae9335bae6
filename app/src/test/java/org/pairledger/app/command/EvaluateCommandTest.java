package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.SmallWorkspace;
import org.pairledger.app.shell.ExitCode;

/** The reports of a release, and what they would be under other rules, targets and days. */
class EvaluateCommandTest {

  private static final String MARK = "假设测算，不是正式结果：";
  private static final Pattern NUMBER = Pattern.compile("评价编号 [0-9a-f]{16}");

  @TempDir static Path folder;

  @TempDir Path out;

  private static SmallWorkspace workspace;

  @BeforeAll
  static void aWorkspaceIsRun() throws Exception {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    assertThat(CommandLineRun.of("run", workspace.root().toString()).code())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void theReleaseAsItIsAssumesNothing() throws Exception {
    assertThat(evaluate().code()).isEqualTo(ExitCode.DONE);

    assertThat(pages())
        .isNotEmpty()
        .noneMatch(page -> text(page).contains(MARK))
        .allMatch(page -> NUMBER.matcher(text(page)).find());
    assertThat(sheets()).isNotEmpty().allSatisfy((sheet) -> assertThat(sheet).doesNotContain(MARK));
    assertThat(text(out.resolve("评价表-2020-p.html"))).contains("≥260万元", "156万元", "60.00");
  }

  @Test
  void otherTargetsGiveOtherPointsAndEveryPageAndSheetSaysSo() throws Exception {
    Path targets = Files.writeString(folder.resolve("低目标.csv"), SmallWorkspace.targets("195"));

    CommandLineRun run = evaluate("--pairing", "p", "--targets", targets.toString());

    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(text(out.resolve("评价表-2020-p.html"))).contains("≥195万元", "156万元", "80.00");
    everythingIsMarked("任务 低目标.csv");
  }

  @Test
  void otherRulesGiveOtherPointsAndEveryPageAndSheetSaysSo() throws Exception {
    Path regime =
        Files.writeString(
            folder.resolve("全有全无.yaml"),
            shipped()
                .replace("ratio_capped", "all_or_nothing")
                .replace("name: 工作要点完成情况", "name: 本县计划分"));

    CommandLineRun run = evaluate("--regime", regime.toString());

    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(text(out.resolve("总览-2020.html"))).contains("0.00", "本县计划分").doesNotContain("60.00");
    assertThat(sheets()).anyMatch(sheet -> sheet.contains("本县计划分"));
    everythingIsMarked("办法 全有全无.yaml");
  }

  @Test
  void anEarlierDayCountsWhatHadHappenedByThenAndEveryPageAndSheetSaysSo() throws Exception {
    CommandLineRun run = evaluate("--as-of", "2020-06-30");

    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(text(out.resolve("评价表-2020-p.html"))).contains("100万元", "截至日期：2020-06-30");
    everythingIsMarked("截至 2020-06-30");
  }

  @Test
  void aWhatIfLeavesTheReleaseAsItIs() throws Exception {
    SortedMap<String, String> before = workspace.bytes();
    Path targets = Files.writeString(folder.resolve("别的.csv"), SmallWorkspace.targets("100"));

    evaluate("--pairing", "p", "--targets", targets.toString());

    assertThat(SmallWorkspace.changed(before, workspace.bytes()))
        .as("all but the list of what left the warehouse")
        .containsOnlyKeys("warehouse/restricted/exports");
    CommandLineRun query =
        CommandLineRun.of(
            "query",
            workspace.root().toString(),
            "--format",
            "csv",
            "select points from assess.pairing_scores where scorecard = 'plan_completion'");
    assertThat(query.out()).contains("60.00");
  }

  @Test
  void targetsNeedToKnowWhoseTheyAre() throws Exception {
    Path targets = Files.writeString(folder.resolve("谁的.csv"), SmallWorkspace.targets("100"));

    CommandLineRun run = evaluate("--targets", targets.toString());

    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("--targets needs --pairing");
  }

  @Test
  void faultsOfAnAssumedFileAreToldBeforeAnythingIsWritten() throws Exception {
    Path regime =
        Files.writeString(
            folder.resolve("错.yaml"), shipped().replace("kind: ratio_capped", "kind: guess"));
    Path targets =
        Files.writeString(
            folder.resolve("错.csv"), SmallWorkspace.targets("100").replace("FND-01", "FND-77"));

    CommandLineRun rules = evaluate("--regime", regime.toString());
    CommandLineRun plan = evaluate("--pairing", "p", "--targets", targets.toString());

    assertThat(rules.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(rules.err()).contains("错.yaml", "guess");
    assertThat(plan.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(plan.err()).contains("FND-77");
    assertThat(pages()).isEmpty();
  }

  private void everythingIsMarked(String assumption) throws IOException {
    assertThat(pages())
        .isNotEmpty()
        .allSatisfy(page -> assertThat(text(page)).contains(MARK + assumption, "没有评价编号"))
        .noneMatch(page -> NUMBER.matcher(text(page)).find());
    assertThat(sheets())
        .isNotEmpty()
        .allSatisfy(sheet -> assertThat(sheet).contains(MARK + assumption))
        .noneMatch(sheet -> NUMBER.matcher(sheet).find());
  }

  private CommandLineRun evaluate(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "evaluate",
                workspace.root().toString(),
                "--year",
                "2020",
                "--out",
                out.toString()));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(new String[0]));
  }

  private List<Path> pages() throws IOException {
    return files(".html");
  }

  /** The first cells of every sheet of every workbook, after the sheet's name. */
  private List<String> sheets() throws IOException {
    List<String> sheets = new ArrayList<>();
    for (Path file : files(".xlsx")) {
      try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
        for (Sheet sheet : book) {
          StringBuilder text = new StringBuilder(file.getFileName() + " " + sheet.getSheetName());
          for (Row row : sheet) {
            text.append('\n').append(row.getCell(0));
          }
          sheets.add(text.toString());
        }
      }
    }
    return sheets;
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }

  private static String shipped() throws IOException {
    try (InputStream in =
        EvaluateCommandTest.class.getResourceAsStream("/pairledger/regimes/2017-2020.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
