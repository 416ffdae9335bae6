package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a year of the sample those may see who may not see rows; each question asks for all. */
class PublicFiguresTest {

  private static final Path SAMPLE = Path.of(System.getProperty("pairledger.root"), "sample-data");

  private static final String FEW = " where abs(answer) > 0 and abs(answer) < 5";

  /** Figures over persons, a row a cell. */
  private static final String CELLS =
      """
      with cells as (
          select pairing_id, indicator, side, plan_year, period_date, value
          from mart.v_indicator_month
          where unit in ('人', '人次', '户') and value is not null
      )
      """;

  /** Which records are one person's, whatever his key. */
  private static final String WHOSE_RECORDS =
      """
      select string_agg(fact_id::varchar, ' ' order by fact_id) as records
      from (
          select fact_id, person_key from star.fct_training_attendances
          union all select fact_id, person_key from star.fct_employment_spells
      )
      where person_key is not null
      group by person_key
      order by all
      """;

  @TempDir static Path root;

  @BeforeAll
  static void theYearIsRun() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = SAMPLE.relativize(file).toString().replace('\\', '/');
        boolean isOfLaterYear = path.matches("[a-z]{4,12}/2020/.{1,200}");
        if (isOfLaterYear || !path.matches("(ledgers|plans|judgements|warehouse)/.{1,200}")) {
          Files.createDirectories(root.resolve(path).getParent());
          Files.copy(file, root.resolve(path));
        }
      }
    }
    assertThat(CommandLineRun.of("run", root.toString()).out()).contains("release   1");
  }

  @Test
  void aFigureOverFewIsAWord() {
    assertThat(
            open(
                "select distinct value_shown from mart.v_indicator_year"
                    + " where indicator = 'TAL-02' and side = 'J'"))
        .contains("已隐去");
    assertThat(open("select persons_k from mart.release")).contains("5");
  }

  @Test
  void rowsOfPersonsAreNotThere() {
    assertThat(last(open("select count(*) from duckdb_tables() where table_name like '%person%'")))
        .isEqualTo("0");
    assertThat(
            CommandLineRun.of("query", root.toString(), "from star.dim_persons", "--public").err())
        .contains("does not exist");
  }

  @Test
  void noMonthLessAnotherIsOverFew() {
    isolatesNobody(
        """
        select late.value - early.value as answer from cells as late
        inner join cells as early using (pairing_id, plan_year, indicator, side)
        """);
  }

  @Test
  void noSumLessItsPartsIsOverFew() {
    isolatesNobody(
        """
        select whole.value - sum(part.value) as answer
        from cells as whole
        inner join star.dim_pairings on dim_pairings.parent_pairing_id = whole.pairing_id
        cross join range(1, 8) as chosen (chosen)
        inner join cells as part
            on part.pairing_id = dim_pairings.pairing_id
            and part.indicator = whole.indicator and part.side = whole.side
            and part.period_date = whole.period_date
            and chosen & (1 << (hash(part.pairing_id) % 3)::integer) > 0
        group by whole.pairing_id, whole.indicator, whole.side, whole.period_date, whole.value, chosen
        """);
  }

  @Test
  void noBothSidesLessOneAreOverFew() {
    isolatesNobody(
        """
        select whole.value - part.value as answer from cells as whole
        inner join cells as part using (pairing_id, indicator, period_date)
        where whole.side = 'J' and part.side in ('D', 'R')
        """);
  }

  @Test
  void noIndicatorLessItsPartIsOverFew() {
    isolatesNobody(
        """
        select whole.value - part.value as answer from cells as whole
        inner join cells as part using (pairing_id, side, period_date)
        where (whole.indicator, part.indicator) in (
            ('LAB-05', 'LAB-02'), ('LAB-05', 'LAB-03'), ('LAB-05', 'LAB-21'), ('TAL-01', 'TAL-02'),
            ('TAL-05', 'TAL-03'), ('TAL-05', 'TAL-04'), ('LAB-08', 'LAB-16')
        )
        """);
  }

  @Test
  void anotherRunPublishesTheSame() throws IOException {
    String all =
        "select pairing_id, indicator, side, period_date, value_shown from mart.v_indicator_month"
            + " order by all";
    String before = open(all);
    Path targets = root.resolve("plans/2020/heshan-longzhou/plan.yaml");
    Files.writeString(targets, Files.readString(targets) + "\n# again\n");
    assertThat(CommandLineRun.of("run", root.toString()).out()).contains("release   ");
    assertThat(open(all)).isEqualTo(before);
  }

  @Test
  void anotherSecretChangesTheKeysOfPersonsAndNothingElse() throws IOException {
    String figures = "select * exclude (as_of_date) from mart.v_indicator_year order by all";
    String keys = "select person_key from star.dim_persons order by all";
    String before = query(figures) + query(WHOSE_RECORDS) + open(figures);
    String keysBefore = query(keys);
    Files.delete(root.resolve("secret.key"));

    CommandLineRun lost = CommandLineRun.of("run", root.toString());
    assertThat(lost.code()).isEqualTo(2);
    assertThat(lost.err()).contains("is missing, the secret", "--new-secret");
    assertThat(root.resolve("secret.key")).doesNotExist();
    assertThat(CommandLineRun.of("run", "--new-secret", root.toString()).out())
        .contains("release   ");

    assertThat(query(figures) + query(WHOSE_RECORDS) + open(figures)).isEqualTo(before);
    assertThat(query(keys)).isNotEqualTo(keysBefore);
  }

  /** Of the public file; of the officer's many, or the question would be no question. */
  private static void isolatesNobody(String answers) {
    String sql = CELLS + "select count(*) from (" + answers + ") " + FEW;
    assertThat(last(open(sql))).isEqualTo("0");
    assertThat(last(query(sql))).isNotEqualTo("0");
  }

  private static String last(String csv) {
    List<String> lines = csv.lines().toList();
    return lines.get(lines.size() - 1);
  }

  private static String open(String sql) {
    CommandLineRun run =
        CommandLineRun.of("query", root.toString(), sql, "--public", "--no-bom", "--format", "csv");
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private static String query(String sql) {
    CommandLineRun run =
        CommandLineRun.of("query", root.toString(), sql, "--no-bom", "--format", "csv");
    assertThat(run.err()).isEmpty();
    return run.out();
  }
}
