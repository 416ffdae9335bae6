package org.pairledger.warehouse.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;

/** Where a person stands in the star of a build. */
public final class PersonRows {

  private static final List<String> NEEDED = List.of("person_key", "source_file", "source_row");

  private PersonRows() {}

  /**
   * The rows in which a person stands, by the file they came out of (the first 16 digits of its
   * SHA-256), as the file numbers them.
   */
  public static SortedMap<String, SortedSet<Integer>> of(Path build, long personKey)
      throws SQLException, IOException {
    StarFiles star = new StarFiles(build);
    SortedMap<String, SortedSet<Integer>> rows = new TreeMap<>();
    Optional<String> sql = sql(star);
    if (sql.isEmpty()) {
      return rows;
    }
    try (Connection connection = DuckDb.open(star.build().resolve("spill"));
        PreparedStatement statement = connection.prepareStatement(sql.get())) {
      statement.setLong(1, personKey);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.computeIfAbsent(found.getString(1), file -> new TreeSet<>()).add(found.getInt(2));
        }
      }
    }
    return rows;
  }

  private static Optional<String> sql(StarFiles star) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Table table : StarTables.ALL) {
      if (table.columns().containsAll(NEEDED) && !star.of(table).isEmpty()) {
        all.append(all.length() == 0 ? "" : " union all ")
            .append("select ")
            .append(NEEDED.stream().collect(Collectors.joining(", ")))
            .append(" from (")
            .append(star.select(table))
            .append(")");
      }
    }
    return all.length() == 0
        ? Optional.empty()
        : Optional.of(
            "select source_file, source_row from (" + all + ") where person_key = ? order by all");
  }
}
