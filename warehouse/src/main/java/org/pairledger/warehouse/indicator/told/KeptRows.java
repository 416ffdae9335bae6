package org.pairledger.warehouse.indicator.told;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * The rows of {@link ToldRows} beside a build: what the SQL of each indicator returned, for the
 * next build in which the tables that it reads have the same rows. To read them takes a statement;
 * to ask the indicators again takes DuckDB some hundred plans.
 *
 * @param build whose rows they are
 * @param otherTables the tables of its star that have other rows than those of the build that takes
 */
public record KeptRows(Path build, Set<String> otherTables) {

  private static final String ROWS = "told-rows.parquet";
  private static final String SOURCES = "told-sources.parquet";

  public KeptRows {
    otherTables = Set.copyOf(otherTables);
  }

  /** Where they stand in a build, whether it has them or not. */
  public static List<Path> files(Path build) {
    return List.of(build.resolve(ROWS), build.resolve(SOURCES));
  }

  /** Takes what may be taken, into the tables of a connection that has read nothing yet. */
  public void take(Statement statement) throws SQLException {
    if (!files(build).stream().allMatch(Files::isRegularFile)) {
      return;
    }
    statement.execute(SqlTemplate.of("measure/told-tables").toString());
    statement.execute(
        SqlTemplate.of("measure/told-taken")
            .sql("rows", DuckDb.file(build.resolve(ROWS)))
            .sql("sources", DuckDb.file(build.resolve(SOURCES)))
            .sql(
                "others",
                otherTables.stream()
                    .map(DuckDb::quoted)
                    .collect(Collectors.joining(", ", "[", "]::varchar[]")))
            .toString());
  }

  /**
   * Leaves what was asked for in a build, if no statement failed on a row: which it was is not told
   * by its rows.
   */
  public static void leave(Statement statement, Path build) throws SQLException {
    if (!ToldRows.isKept(statement) || hasFailed(statement)) {
      return;
    }
    statement.execute(
        SqlTemplate.of("measure/told-kept")
            .sql("rows", DuckDb.file(build.resolve(ROWS)))
            .sql("sources", DuckDb.file(build.resolve(SOURCES)))
            .toString());
  }

  private static boolean hasFailed(Statement statement) throws SQLException {
    statement.execute(FailingRows.MET);
    return ToldRows.isTrue(statement, "select count(*) > 0 from told_failing");
  }
}
