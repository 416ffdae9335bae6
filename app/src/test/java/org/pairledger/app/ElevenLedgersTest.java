package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/**
 * Eleven ledgers of money that failed once, among those of the sample. Read as it stood in the
 * files, T3.1 went from 265 to 3,905,265 万元 and nobody was told.
 */
class ElevenLedgersTest {

  private static final Path ROOT = Path.of(System.getProperty("pairledger.root"));
  private static final String CASES = "ingest/src/test/resources/pairledger/cases/reports";
  private static final String FOLDER = "ledgers/2020/heshan-longzhou/";

  private static final List<String> FUNDS =
      List.of(
          "01-format-shows-wan/资金拨付支出明细.xlsx",
          "60-trailing-minus/资金拨付支出明细.csv",
          "61-invisible-marks/资金拨付支出明细.csv",
          "70-total-without-a-word/资金拨付支出明细.csv",
          "100-carried-forward-rows/资金拨付支出明细.csv",
          "118-investment-in-the-wrong-unit/资金拨付支出明细.csv");
  private static final List<String> DONATIONS =
      List.of(
          "03-format-holds-currency/社会捐赠台账.xlsx",
          "10-hidden-under-merge/社会捐赠台账.xlsx",
          "41-floats-with-noise/社会捐赠台账.xlsx",
          "56-unquoted-thousands/社会捐赠台账.csv",
          "67-units-in-headings/b佰万元-社会捐赠台账.csv");

  @TempDir static Path workspace;

  private static CommandLineRun run;

  @BeforeAll
  static void theSampleWithElevenLedgersMore() throws Exception {
    try (Stream<Path> files = Files.walk(ROOT.resolve("sample-data"))) {
      for (Path file : files.toList()) {
        Path copy = workspace.resolve(ROOT.resolve("sample-data").relativize(file).toString());
        if (!Files.isDirectory(file)) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    for (String one : FUNDS) {
      add(one, "鹤山市财政局资金拨付支出明细");
    }
    for (String one : DONATIONS) {
      add(one, "鹤山市慈善会社会捐赠台账");
    }
    run = CommandLineRun.of("run", workspace.toString());
  }

  private static void add(String from, String name) throws IOException {
    String number = from.substring(0, from.indexOf('-'));
    String ending = from.substring(from.lastIndexOf('.'));
    Path to = workspace.resolve(FOLDER + name + "（" + number + "）" + ending);
    Files.copy(ROOT.resolve(CASES).resolve(from), to);
  }

  @Test
  void theRunSaysSoFirstOfAll() {
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA_PROBLEMS);
    assertThat(run.out()).startsWith("doubts    ");
    assertThat(run.out()).contains("（118）.csv: 1 行全部未采用");
  }

  @Test
  void theTargetCountsWhatTheLedgersMeanAndSaysThatItIsInDoubt() {
    // 265, and what is right by each case: 260+130.5, 2-0.5, 2+3, 2.03505+3.1, 5, nothing
    BigDecimal right =
        Stream.of("265", "390.5", "1.5", "5", "5.13505", "5")
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    List<String> told =
        TestQuery.rows(
            workspace,
            "select actual_value, contains(caveat, '尚未确认') from mart.v_target_status"
                + " where target_id = 'T3.1' and plan_year = 2020"
                + " and pairing_id = 'heshan-longzhou'");

    assertThat(told).containsExactly(right.stripTrailingZeros().toPlainString() + ",true");
  }

  @Test
  void eachOfTheElevenIsTold() {
    assertThat(
            TestQuery.rows(
                workspace,
                "select count(distinct file_path) from mart.v_data_problem"
                    + " where regexp_matches(file_path, '（[0-9]+）')"))
        .containsExactly("11");
  }

  @Test
  void noScoreRisesAndNoneOfAClosedYearMoves() throws Exception {
    List<String> expected =
        Files.readAllLines(ROOT.resolve("sample-data/expected/scores.csv")).stream()
            .filter(line -> line.contains(",total,"))
            .map(line -> line.split(",", -1))
            .map(cell -> String.join(",", cell[0], cell[1], cell[2], plain(cell[5])))
            .sorted()
            .toList();

    List<String> scores =
        TestQuery.rows(
            workspace,
            "select plan_year, pairing_id, scorecard, points from assess.pairing_scores"
                + " where points is not null order by all");

    assertThat(of(scores, "2018", "2019")).isEqualTo(of(expected, "2018", "2019"));
    for (String score : of(scores, "2020")) {
      String key = score.substring(0, score.lastIndexOf(',') + 1);
      String before =
          expected.stream().filter(line -> line.startsWith(key)).findFirst().orElseThrow();
      assertThat(points(score)).as(score).isLessThanOrEqualTo(points(before));
    }
  }

  private static List<String> of(List<String> scores, String... years) {
    return scores.stream()
        .filter(line -> List.of(years).contains(line.substring(0, 4)))
        .sorted()
        .toList();
  }

  private static BigDecimal points(String score) {
    return new BigDecimal(score.substring(score.lastIndexOf(',') + 1));
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }
}
