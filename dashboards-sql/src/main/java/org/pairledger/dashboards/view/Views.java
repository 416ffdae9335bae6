package org.pairledger.dashboards.view;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.table.ColumnNotes;

/** The mart: every view, and how they are put into a served file. */
public final class Views {

  private static final List<String> NAMES =
      List.of(
          "release",
          "v_plan_year",
          "v_pairing_year",
          "v_pairing_scorecard",
          "v_category_score",
          "v_item_score",
          "v_target_status",
          "v_target_month",
          "v_trend_choice",
          "v_point_loss",
          "v_bureau_loss",
          "v_ledger_loss",
          "v_grade_distance",
          "v_target_unit",
          "v_row_effect",
          "v_rank",
          "v_score_trace",
          "v_indicator_year",
          "v_indicator_month",
          "v_fund_flow",
          "v_fund_project",
          "v_employment_month",
          "v_training_session",
          "v_job_fair",
          "v_donation",
          "v_consumption_sale",
          "v_exchange_visit",
          "v_obligation",
          "v_data_problem",
          "v_doubt",
          "v_release_change",
          "v_data_dictionary");

  /** One line a fact that a question hangs on, whatever pairing or year asks it. */
  private static final String FACT_CAVEATS =
      """
      create table store.fact_caveat as
      select
          cast(figure_ref as bigint) as fact_id,
          string_agg(distinct caveat, '；' order by caveat) as caveat,
          max(set_aside_rows) > 0 as is_set_aside
      from assess.caveats
      where figure_kind = 'fact'
      group by figure_ref
      """;

  /** What each sheet of each ledger is called. */
  private static final String SHEETS =
      """
      create table store.sheet as
      select source_file, source_sheet, max(sheet_name) as sheet_name
      from star.dim_source_columns
      group by source_file, source_sheet
      """;

  private final Connection connection;
  private final List<Words.Word> words;
  private final List<OwnFact> own;

  private Views(Connection connection, DatasetCatalogue catalogue) {
    this.connection = connection;
    this.words = Words.of(catalogue);
    this.own = OwnFact.of(catalogue);
  }

  /** All view files, the assessment's first. */
  public static List<ViewFile> all() {
    return NAMES.stream().map(Views::named).toList();
  }

  /** The view file of this name. */
  public static ViewFile named(String name) {
    return ViewHeader.read(name, PackedText.of("views/" + name + ".sql"));
  }

  /**
   * Makes schemas {@code mart} (the views) and {@code store} (what they keep) in the connection's
   * current database, which holds schema {@code assess} and every table of {@code star} that a view
   * names, be it as a view over Parquet: the rows of views that read facts are kept in {@code
   * store}, so the facts may go afterwards. All of it is one transaction: some hundred comments,
   * each written to disk by itself, take longer than the rows.
   *
   * @param catalogue what codes are called
   * @param own the workspace's own, after ours
   * @throws CouldNotRun when the key of an own view is not one
   */
  public static void build(Connection connection, DatasetCatalogue catalogue, List<ViewFile> own)
      throws SQLException {
    connection.setAutoCommit(false);
    Views views = new Views(connection, catalogue);
    views.build();
    for (ViewFile view : own) {
      views.create(view);
      views.describe(view);
      views.checkKey(view);
    }
    connection.setAutoCommit(true);
  }

  /** Adds one view to a mart that stands. */
  static void add(Connection connection, DatasetCatalogue catalogue, ViewFile view)
      throws SQLException {
    Views views = new Views(connection, catalogue);
    views.create(view);
    views.describe(view);
  }

  private void checkKey(ViewFile view) throws SQLException {
    String key = String.join(", ", view.key());
    try (Statement statement = connection.createStatement();
        ResultSet twice =
            statement.executeQuery(
                "select %1$s from mart.%2$s group by %1$s having count(*) > 1 limit 1"
                    .formatted(key, view.name()))) {
      if (twice.next()) {
        List<String> found = new ArrayList<>();
        for (int at = 1; at <= view.key().size(); at++) {
          found.add(view.key().get(at - 1) + " " + twice.getString(at));
        }
        throw new CouldNotRun(
            "catalogue/views/%s.sql: its key (%s) has two rows: %s"
                .formatted(view.name(), key, String.join(", ", found)));
      }
    }
  }

  private void build() throws SQLException {
    execute("create schema mart");
    execute("create schema store");
    execute(
        "create table store.word"
            + " (code_list varchar, code varchar, word varchar, sort_no integer)");
    insertWords();
    execute(FACT_CAVEATS);
    execute(SHEETS);
    execute(Dictionary.CREATE);
    execute(
        "insert into store.dictionary values " + String.join(", ", Dictionary.linesOfTables(own)));
    for (ViewFile view : all()) {
      create(view);
      describe(view);
    }
  }

  private void create(ViewFile view) throws SQLException {
    if (!view.isStored()) {
      execute("create view mart." + view.name() + " as " + view.query());
      return;
    }
    String key = String.join(", ", view.key());
    String kept = view.keptAs();
    execute("create table store." + kept + " as from (" + view.query() + ") order by " + key);
    String columns = String.join(", ", ViewColumns.of(connection, "store", kept).keySet());
    execute("create view mart.%s as select %s from store.%s".formatted(view.name(), columns, kept));
  }

  /** Comments on the view and on each column, and a line in the dictionary for each. */
  private void describe(ViewFile view) throws SQLException {
    String about = view.label() + "：" + view.row() + " (" + view.grain() + ")";
    StringBuilder sql = new StringBuilder();
    sql.append("comment on view mart.").append(view.name()).append(" is ").append(quoted(about));
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> column : columns(view).entrySet()) {
      Label label =
          Labels.of(view, column.getKey())
              .orElseThrow(() -> new IllegalStateException(unlabelled(view, column.getKey())));
      sql.append("; comment on column mart.").append(view.name()).append('.');
      String comment = ColumnNotes.comment(column.getKey(), label.zh(), label.en());
      sql.append(column.getKey()).append(" is ").append(quoted(comment));
      lines.add(Dictionary.line(view, column.getKey(), column.getValue(), label, lines.size() + 1));
    }
    sql.append("; insert into store.dictionary values ").append(String.join(", ", lines));
    execute(sql.toString());
  }

  private Map<String, String> columns(ViewFile view) throws SQLException {
    return ViewColumns.of(connection, "mart", view.name());
  }

  private void insertWords() throws SQLException {
    if (!words.isEmpty()) {
      execute(
          words.stream()
              .map(Views::line)
              .collect(Collectors.joining(", ", "insert into store.word values ", "")));
    }
  }

  private static String line(Words.Word word) {
    return "(%s, %s, %s, %d)"
        .formatted(
            quoted(word.codeList()), quoted(word.code()), quoted(word.text()), word.sortNo());
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String unlabelled(ViewFile view, String column) {
    return "Column " + column + " of view " + view.name() + " has no label: add a '-- column' line";
  }
}
