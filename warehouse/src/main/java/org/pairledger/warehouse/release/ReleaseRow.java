package org.pairledger.warehouse.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.assess.AssessReleases;
import org.pairledger.warehouse.sql.TableSql;

/**
 * {@code assess.releases}: the one row by which a served file says which release it is.
 *
 * @param earlier the days up to which the releases before it counted, the first one first
 */
public record ReleaseRow(
    int release,
    String build,
    @Nullable Integer parent,
    LocalDate asOf,
    String inputHash,
    String catalogueHash,
    String codeVersion,
    String evaluation,
    boolean isProvisional,
    List<LocalDate> earlier) {

  public ReleaseRow {
    earlier = List.copyOf(earlier);
  }

  private static String text(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
  }

  /** Makes the table and writes the row. */
  public void write(Connection served) throws SQLException {
    try (Statement statement = served.createStatement()) {
      statement.execute(
          "create or replace table assess.releases " + TableSql.columns(AssessReleases.TABLE));
    }
    String places = String.join(", ", Collections.nCopies(12, "?"));
    try (PreparedStatement row =
        served.prepareStatement("insert into assess.releases values (" + places + ")")) {
      row.setInt(1, release);
      row.setString(2, build);
      row.setObject(3, parent);
      row.setObject(4, asOf);
      row.setString(5, inputHash);
      row.setString(6, catalogueHash);
      row.setString(7, codeVersion);
      row.setString(8, evaluation);
      row.setString(9, catalogueHash.substring(0, 12));
      row.setBoolean(10, isProvisional);
      row.setObject(11, isProvisional ? "阶段性结果，年度未结束" : null);
      row.setObject(12, earlier.isEmpty() ? null : text(earlier));
      row.execute();
    }
  }
}
