package org.pairledger.dashboards.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What "fit for Superset" means, point by point, for a view that stands in a database. */
final class ViewContract {

  private static final Pattern TYPE =
      Pattern.compile(
          "BIGINT|INTEGER|DOUBLE|VARCHAR|BOOLEAN|DATE|TIMESTAMP|DECIMAL\\(\\d+,\\d+\\)");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "read_parquet|read_csv|read_text|\\{\\{|\\{%|(?<!-)->(?!>)|\\blambda\\b|current_date|\\bnow\\(|today\\("
              + "|\\bgetvariable\\(",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TABLE =
      Pattern.compile("\"schema_name\":\"(star|assess|store|mart)\",\"table_name\":\"(\\w+)\"");
  private static final Pattern EVERY_COLUMN =
      Pattern.compile("(select|,)\\s{1,60}(\\w{1,63}\\.)?\\*");
  private static final Pattern LAST_ORDER = Pattern.compile("order by [^)]*$");

  private final ViewFile view;
  private final Connection connection;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, String> comments = new LinkedHashMap<>();

  private ViewContract(ViewFile view, Connection connection) {
    this.view = view;
    this.connection = connection;
  }

  /** What the view breaks, each fault beginning with the point's number. */
  static List<String> faults(ViewFile view, Connection connection) throws SQLException {
    List<String> faults = faultsOfShape(view, connection);
    if (faults.isEmpty()) {
      ViewContract contract = new ViewContract(view, connection);
      contract.reflect();
      contract.rows();
      contract.shapes();
      return contract.faults;
    }
    return faults;
  }

  /** The same of what can be said without a row. */
  static List<String> faultsOfShape(ViewFile view, Connection connection) throws SQLException {
    ViewContract contract = new ViewContract(view, connection);
    contract.reflect();
    contract.reads();
    contract.names();
    contract.types();
    contract.text();
    contract.metrics();
    if (view.kind() == ViewFile.Kind.FACT) {
      contract.fact();
    }
    if (contract.faults.isEmpty()) {
      contract.shapes();
    }
    return contract.faults;
  }

  /** DuckDB's own parse of a query: the tables it names with their schema, in order. */
  static SortedSet<String> tablesNamed(Connection connection, String query) throws SQLException {
    try (PreparedStatement parse =
        connection.prepareStatement("select json_serialize_sql(?::varchar)")) {
      parse.setString(1, query);
      try (ResultSet tree = parse.executeQuery()) {
        tree.next();
        return TABLE
            .matcher(tree.getString(1))
            .results()
            .map(match -> match.group(1) + "." + match.group(2))
            .collect(Collectors.toCollection(TreeSet::new));
      }
    }
  }

  private void reads() throws SQLException {
    SortedSet<String> named = tablesNamed(connection, view.query());
    require(
        named.equals(view.reads()),
        "9: reads: the query names " + String.join(", ", named) + "; say just these");
  }

  /** The SQL by which Superset's DuckDB driver reflects a view and its columns. */
  private void reflect() throws SQLException {
    String listed =
        "select table_name from information_schema.tables where table_type = 'VIEW' and"
            + " table_schema = 'mart' and table_name = '%s'";
    require(count(listed.formatted(view.name())) == 1, "1: is not listed as a view of mart");
    String attributes =
        """
        select a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), d.data_type, d.comment
        from pg_catalog.pg_attribute a
        inner join pg_catalog.pg_class c on a.attrelid = c.oid
        inner join pg_catalog.pg_namespace n on c.relnamespace = n.oid
        inner join duckdb_columns() d
            on d.schema_name = n.nspname and d.table_name = c.relname and d.column_name = a.attname
            and d.database_name = current_database()
        where n.nspname = 'mart' and c.relname = '%s' and a.attnum > 0 order by a.attnum
        """;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(attributes.formatted(view.name()))) {
      while (rows.next()) {
        columns.put(rows.getString(1), rows.getString(3));
        comments.put(rows.getString(1), rows.getString(4));
      }
    }
    require(!columns.isEmpty(), "1: has no columns that Superset's driver sees");
  }

  private void names() throws SQLException {
    require(
        view.name().matches("(v_[a-z0-9_]{1,61}|release)"),
        "1: the view's name is not v_snake_case");
    for (String column : columns.keySet()) {
      require(column.matches("[a-z][a-z0-9_]{0,62}"), "2: " + column + " is not ASCII snake_case");
      String reserved =
          "select 1 from duckdb_keywords() where keyword_category = 'reserved' and keyword_name = '";
      require(count(reserved + column + "'") == 0, "2: " + column + " is a reserved word");
    }
  }

  private void types() {
    columns.forEach(
        (column, type) -> require(TYPE.matcher(type).matches(), "3: " + column + " is a " + type));
    comments.forEach(
        (column, comment) ->
            require(
                comment != null && comment.matches(".+ \\(.+\\)(。.+)?"),
                "10: " + column + " is bare"));
  }

  private void text() {
    String last = view.query().substring(view.query().lastIndexOf("\nselect") + 1);
    require(!EVERY_COLUMN.matcher(last).find(), "9: the last select says *; name its columns");
    long casts =
        Pattern.compile("::[a-z]+(\\([\\d, ]+\\))?\\s+as ").matcher(last).results().count();
    require(
        casts == columns.size(),
        "9: " + (columns.size() - casts) + " columns are not cast: write expression::type as name");
    Matcher forbidden = FORBIDDEN.matcher(view.query());
    if (forbidden.find()) {
      require(false, "9, 18: '" + forbidden.group() + "' may not stand in a view");
    }
    require(
        !Pattern.compile("\\b\\w+\\.\\w+\\.\\w+\\b").matcher(view.query()).find(),
        "9: a name is qualified by its catalog");
    require(!LAST_ORDER.matcher(last).find(), "13: the rows are ordered in the view");
    require(view.grain().startsWith("one row"), "5: the grain is not one sentence");
  }

  private void metrics() throws SQLException {
    for (Metric metric : view.metrics()) {
      String sql = metric.expression();
      require(
          !Pattern.compile("/ (?!10000\\b)(?!nullif\\()").matcher(sql).find(),
          "7: metric " + metric.name() + " divides without nullif");
      require(
          !Pattern.compile("avg\\(\\w*(ratio|percent|share)").matcher(sql).find(),
          "7: metric " + metric.name() + " averages a ratio");
      require(
          metric.format().matches("[+,.\\d~]*[dfs%]"), "16: " + metric.name() + " has no format");
      require(!columns.containsKey(metric.name()), "16: " + metric.name() + " is a column too");
    }
  }

  private void fact() throws SQLException {
    for (String column : List.of("pairing_id", "pairing_name", "plan_year")) {
      require(columns.containsKey(column), "6, 12: carries no " + column);
    }
    require("DATE".equals(columns.get("period_date")), "4: has no period_date");
    if (columns.containsKey("period_date") && columns.containsKey("pairing_id")) {
      String empty = " where period_date is null or pairing_id is null";
      require(count("from mart." + view.name() + empty) == 0, "4, 12: a date or pairing is empty");
    }
    if (columns.containsKey("is_latest")) {
      require(
          view.metrics().stream().anyMatch(m -> m.expression().contains("when is_latest")),
          "8: a stock has no metric of the last period");
    }
  }

  private void rows() throws SQLException {
    String name = "mart." + view.name();
    require(count("from " + name) > 0, "11: is empty");
    String key = String.join(", ", view.key());
    String twice = "select " + key + " from " + name + " group by " + key + " having count(*) > 1";
    require(count(twice) == 0, "5: its key repeats");
  }

  /** The queries that Superset sends: samples, filter values, metrics by group and by period. */
  private void shapes() throws SQLException {
    String name = "mart." + view.name();
    count("select " + String.join(", ", columns.keySet()) + " from " + name + " limit 1");
    for (String column : columns.keySet()) {
      count(
          "select " + column + " from " + name + " group by " + column + " order by 1 limit 1000");
    }
    for (Metric metric : view.metrics()) {
      String value = metric.expression() + " as " + metric.name();
      count("select " + value + " from " + name + " limit 50000");
      if (view.kind() == ViewFile.Kind.FACT) {
        String since = " where period_date >= '2019-01-01 00:00:00.000000' ";
        count(
            "select date_trunc('month', period_date) as period_date, pairing_name, "
                + value
                + " from "
                + name
                + since
                + "and pairing_id = 'heshan-longzhou'"
                + " group by date_trunc('month', period_date), pairing_name"
                + " order by "
                + metric.name()
                + " desc limit 10000");
      }
    }
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from (" + sql + ")")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
