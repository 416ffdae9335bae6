package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.app.shell.ExitCode;

/** Mart views of a workspace's own: one file, and it is queried and a dataset of Superset. */
class OwnViewsTest {

  private static final String SENT =
      """
      -- v_sent_by_month
      -- label: 各月拨付
      -- kind: fact
      -- grain: one row per pairing, year and month
      -- row: 每个结对每年每月一行
      -- key: pairing_id, plan_year, period_date
      -- reads: star.dim_pairings, star.fct_fund_flows
      -- column period_date: 月末 | End of the month
      -- column sent_yuan: 拨付（元） | Sent (yuan)
      -- metric sent_sum: 拨付合计 | Sent | sum(sent_yuan) | ,.2f
      select
          flows.pairing_id::varchar as pairing_id,
          min(pairings.pairing_name)::varchar as pairing_name,
          flows.plan_year::integer as plan_year,
          last_day(flows.flow_date)::date as period_date,
          sum(flows.amount_yuan)::decimal(18, 2) as sent_yuan
      from star.fct_fund_flows as flows
      inner join star.dim_pairings as pairings on flows.pairing_id = pairings.pairing_id
      where flows.known_to is null and flows.fund_stage = 'transferred'
      group by flows.pairing_id, flows.plan_year, last_day(flows.flow_date)
      """;

  @TempDir private Path root;
  private SmallWorkspace workspace;

  @BeforeEach
  void aWorkspace() throws IOException {
    workspace = SmallWorkspace.at(root);
  }

  @Test
  void aViewIsQueriedExplainedAndADatasetOfTheBundle() throws IOException {
    workspace.write("catalogue/views/v_sent_by_month.sql", SENT);

    assertThat(CommandLineRun.of("run", root.toString()).out()).contains("release   1");

    CommandLineRun rows =
        CommandLineRun.of(
            "query",
            root.toString(),
            "select period_date, sent_yuan from mart.v_sent_by_month order by period_date",
            "--format",
            "csv",
            "--no-bom");
    assertThat(rows.out().lines())
        .containsExactly("period_date,sent_yuan", "2020-03-31,1000000.00", "2020-07-31,560000.00");
    assertThat(
            CommandLineRun.of(
                    "query",
                    root.toString(),
                    "select column_label from mart.v_data_dictionary where view_name ="
                        + " 'v_sent_by_month' and column_name = 'sent_yuan'",
                    "--format",
                    "csv",
                    "--no-bom")
                .out())
        .contains("拨付（元）");

    Path bundle = root.resolve("bundle.zip");
    CommandLineRun.of("superset", root.toString(), "--out", bundle.toString());
    assertThat(entry(bundle, "datasets/Pairledger/v_sent_by_month.yaml"))
        .contains("拨付合计", "sum(sent_yuan)", "各月拨付");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-- label: 各月拨付 # -- title: 各月拨付 | v_sent_by_month.sql:2: unknown key title; allowed: [label, kind, grain, row, key, reads] [feeds] [column NAME, metric NAME]",
        "-- kind: fact # -- kind: list | v_sent_by_month.sql:3: kind: 'list' is not one of [fact, reference]",
        "-- kind: fact # -- kind: reference | v_sent_by_month.sql: kind: a view with pairing_id is a fact",
        "as sent_yuan # as sent | v_sent_by_month.sql: Column sent of view v_sent_by_month has no label: add a '-- column' line",
        "::decimal(18, 2) as # as | v_sent_by_month.sql: 1 columns are not cast: write expression::type as name",
        "star.fct_fund_flows as # star.fct_money as | v_sent_by_month.sql: DuckDB says: Catalog Error: Table with name fct_money does not exist",
        "from star.fct_fund_flows as # from read_text('secret.key') as | v_sent_by_month.sql: read_text() may not be read here, only tables of assess, mart, star, store",
        "last_day(flows.flow_date)::date # current_date::date | v_sent_by_month.sql: 'current_date' says something else tomorrow",
      })
  void aFaultNamesTheFileAndWhatIsAllowed(String change, String fault) throws IOException {
    String[] parts = change.split(" # ", -1);
    assertThat(SENT).contains(parts[0]);
    workspace.write("catalogue/views/v_sent_by_month.sql", SENT.replace(parts[0], parts[1]));

    CommandLineRun run = CommandLineRun.of("run", root.toString());

    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("catalogue/views/" + fault);
  }

  @Test
  void whatTheHeaderSaysOfTheQueryIsHeldAgainstIt() throws IOException {
    assertThat(faultsOf(SENT.replace("sum(sent_yuan) |", "sum(sent) |")))
        .contains("v_sent_by_month.sql: DuckDB says: Binder Error: Referenced column \"sent\"");
    assertThat(faultsOf(SENT.replace("-- reads: star.dim_pairings, star.", "-- reads: star.")))
        .contains(
            "v_sent_by_month.sql: reads: [star.fct_fund_flows] is not what the query names; say"
                + " just [star.dim_pairings, star.fct_fund_flows]");
    assertThat(faultsOf(SENT.replace("-- metric", "-- column sent_total: 合计 | Total\n-- metric")))
        .contains("v_sent_by_month.sql: column sent_total: the query has no column of this name");
    assertThat(faultsOf(SENT.replace("sum(flows.amount_yuan)", "count(*)"))).isEmpty();
  }

  private String faultsOf(String view) throws IOException {
    workspace.write("catalogue/views/v_sent_by_month.sql", view);
    return CommandLineRun.of("test", root.toString())
        .err()
        .replace("There are no tests: catalogue/tests/*.yaml holds them.\n", "");
  }

  @Test
  void aKeyThatIsNoneEndsTheRunBeforeAnythingIsPublished() throws IOException {
    workspace.write(
        "catalogue/views/v_sent_by_month.sql",
        SENT.replace("-- key: pairing_id, plan_year, period_date", "-- key: pairing_id"));

    CommandLineRun run = CommandLineRun.of("run", root.toString());

    assertThat(run.err())
        .contains(
            "catalogue/views/v_sent_by_month.sql: its key (pairing_id) has two rows: pairing_id p");
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(Files.exists(root.resolve("warehouse/current.duckdb"))).isFalse();
  }

  @Test
  void aNameOfOursAndPersonsAreRefused() throws IOException {
    workspace.write("catalogue/views/v_rank.sql", SENT.replace("v_sent_by_month", "v_rank"));
    assertThat(CommandLineRun.of("run", root.toString()).err())
        .contains("catalogue/views/v_rank.sql: a view of the program has this name");

    Files.delete(root.resolve("catalogue/views/v_rank.sql"));
    workspace.write(
        "catalogue/views/v_sent_by_month.sql",
        SENT.replace("star.dim_pairings, star.fct", "star.dim_pairings, star.dim_persons, star.fct")
            .replace("where flows", "where 1 > (select count(*) from star.dim_persons) and flows"));
    assertThat(CommandLineRun.of("run", root.toString()).err())
        .contains("star.dim_persons has a row for each person and may not be read");
  }

  private static String entry(Path zip, String name) throws IOException {
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (entry.getName().endsWith(name)) {
          return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }
}
