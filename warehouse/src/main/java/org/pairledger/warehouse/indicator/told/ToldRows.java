package org.pairledger.warehouse.indicator.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.Sha256;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.Parameter;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.indicator.definition.TablesRead;
import org.pairledger.warehouse.indicator.definition.ToldByYear;
import org.pairledger.warehouse.own.TimedSql;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * What the SQL of indicators returns, in the temporary table {@code told_rows}: the rows of each
 * once for all requests that ask for them, whatever was decided or doubted of them.
 *
 * <p>An indicator that looks at one row at a time is read once for all plan years, and its rows say
 * of which year's ledgers they are; any other is read anew as the ledgers up to each year tell it.
 */
public final class ToldRows {

  /** The temporary table of rows that several pairings sent, kept with what was read. */
  public static final String SAME_ROWS = "measure_same_rows";

  /** With more rows than this, groups are folded and forgotten before the next are read. */
  private static final long MOST = 1_000_000;

  /** So that a statement of all years' rows is read through the views of one. */
  private static final int EVERY_YEAR = 9999;

  private static final String FILL =
      """
      insert into %%s
      select
          %1$d,
          %2$s,
          told.pairing_id,
          told.acting_side,
          told.reported_by,
          told.role,
          told.unit_key,
          cast(told.distinct_key as varchar),
          told.counts_from,
          told.counts_to,
          %3$s,
          told.amount,
          told.known_from,
          told.known_to,
          told.fact_id,
          told.excluded_because
      from (
      %4$s
      ) as told
      """;

  /** Beside each row the year whose ledger tells it. */
  private static final String WITH_YEARS =
      """
      inner join (select fact_id, plan_year from %s) as facts
          on facts.fact_id = told.fact_id
      """;

  private final Statement statement;
  private final Map<String, Integer> known = new HashMap<>();
  private final Set<Integer> asked = new TreeSet<>();
  private final KeptRelations relations;
  private final int firstTold;
  private final int sqlSeconds;
  private int last;
  private long rows;

  private ToldRows(Statement statement, int sqlSeconds) throws SQLException {
    this.statement = statement;
    this.sqlSeconds = sqlSeconds;
    this.firstTold = ToldByYear.first(statement);
    this.relations = new KeptRelations(statement, firstTold, sqlSeconds);
  }

  /** From here on what is read on this connection is kept: its star stays as it is. */
  public static void keep(Statement statement) throws SQLException {
    forget(statement);
    statement.execute("drop table if exists " + Standing.UNSURE);
    statement.execute("drop table if exists " + SAME_ROWS);
    statement.execute("set variable keeps_told_rows = true");
  }

  /**
   * The rows that this connection has kept; none if it keeps none.
   *
   * @param sqlSeconds how long the SQL of one file may take
   */
  public static ToldRows on(Statement statement, int sqlSeconds) throws SQLException {
    ToldRows told = new ToldRows(statement, sqlSeconds);
    if (!isKept(statement)) {
      forget(statement);
    }
    statement.execute(SqlTemplate.of("measure/told-tables").toString());
    try (ResultSet source = statement.executeQuery("select rows_no, source from told_sources")) {
      while (source.next()) {
        told.known.put(source.getString(2), source.getInt(1));
        told.last = Math.max(told.last, source.getInt(1));
      }
    }
    try (ResultSet count = statement.executeQuery("select count(*) from told_rows")) {
      count.next();
      told.rows = count.getLong(1);
    }
    return told;
  }

  /** Whether what is read on this connection is kept. */
  static boolean isKept(Statement statement) throws SQLException {
    return isTrue(statement, "select getvariable('keeps_told_rows')");
  }

  /** Whether a temporary table that follows from the star alone is there and still holds. */
  public static boolean isKept(Statement statement, String table) throws SQLException {
    return isKept(statement)
        && isTrue(
            statement,
            "select count(*) > 0 from duckdb_tables() where temporary and table_name = '"
                + table
                + "'");
  }

  /** What one value says; nothing is no. */
  static boolean isTrue(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static void forget(Statement statement) throws SQLException {
    statement.execute("drop table if exists told_rows");
    statement.execute("drop table if exists told_sources");
  }

  /** Whether there is no room beside these for those of another indicator. */
  public boolean isFull() {
    return rows > MOST;
  }

  /** Frees what nobody asks for after the last group was read. */
  public void done() throws SQLException {
    relations.forget();
    if (!asked.isEmpty()) {
      statement.execute(
          asked.stream()
              .map(String::valueOf)
              .collect(
                  Collectors.joining(
                      ", ", "update told_sources set is_asked = true where rows_no in (", ")")));
      asked.clear();
    }
  }

  /** Makes room. */
  public void clear() throws SQLException {
    forget(statement);
    statement.execute(SqlTemplate.of("measure/told-tables").toString());
    known.clear();
    asked.clear();
    rows = 0;
  }

  /** Reads the rows of a group, unless they are there; returns their number. */
  public int fill(AskList.Group group) throws SQLException {
    Optional<String> single = SingleRows.table(group.indicator());
    String source = source(group, single.isPresent());
    Integer there = known.get(source);
    if (there != null) {
      asked.add(there);
      return there;
    }
    int no = ++last;
    bind(statement, group);
    rows += fill(no, group, single);
    String tables =
        TablesRead.of(String.valueOf(group.indicator().sql()))
            .map(read -> "['" + String.join("', '", read) + "']")
            .orElse("null");
    statement.execute(
        "insert into told_sources values (%d, '%s', %s, true)".formatted(no, source, tables));
    known.put(source, no);
    return no;
  }

  private long fill(int no, AskList.Group group, Optional<String> single) throws SQLException {
    Indicator indicator = group.indicator();
    String sql = String.valueOf(indicator.sql());
    String read = single.isPresent() ? sql : ToldByYear.read(relations.over(group));
    TimedSql timed = new TimedSql(statement.getConnection(), indicator.file(), sqlSeconds);
    try {
      return timed.update(fill(no, indicator, single, read).formatted("told_rows"));
    } catch (SQLException e) {
      if (!FailingRows.isOfAValue(e)) {
        throw e;
      }
      if (single.isPresent()) {
        ToldByYear.until(statement, EVERY_YEAR);
      }
      String fill = fill(no, indicator, single, ToldByYear.read(sql));
      return new FailingRows(statement, timed, indicator, fill).tellOthers(no, single.isPresent());
    }
  }

  private static String fill(int no, Indicator indicator, Optional<String> single, String sql) {
    return FILL.formatted(
            no,
            single.isPresent() ? "facts.plan_year" : "null",
            indicator.shape().timing() == Shape.Timing.OVERLAP ? "told.over_from" : "null",
            sql.replace("%", "%%"))
        + single.map(WITH_YEARS::formatted).orElse("");
  }

  /** What decides which rows there are. */
  private String source(AskList.Group group, boolean isOfAllYears) {
    return Sha256.of(
        group.indicator().sql()
            + group.indicator().shape().timing()
            + group.params()
            + group.knownOn()
            + (isOfAllYears ? "" : Math.max(group.planYear(), firstTold)));
  }

  /**
   * Binds what a group's SQL asks for: its year, its parameters, the day whose knowledge counts.
   */
  public static void bind(Statement statement, AskList.Group group) throws SQLException {
    ToldByYear.until(statement, group.planYear());
    statement.execute(
        "set variable known_on = "
            + (group.knownOn() == null ? "null" : "date '" + group.knownOn() + "'"));
    for (Parameter param : group.indicator().params()) {
      String value = group.params().getOrDefault(param.name(), param.defaultValue());
      statement.execute("set variable p_" + param.name() + " = " + param.literal(value));
    }
  }
}
