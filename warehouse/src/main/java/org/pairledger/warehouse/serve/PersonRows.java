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
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;

/** Where a person stands in the star of a build. */
public final class PersonRows {

  private static final List<String> NEEDED = List.of("person_key", "source_file", "source_row");

  private static final Table RECORDS = FctOwnRecords.TABLE;

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
        add(all, star.select(table));
      }
    }
    for (OwnFact fact : star.own()) {
      if (fact.table().columns().containsAll(NEEDED)) {
        add(all, fact.query("(" + star.select(RECORDS) + ")"));
      }
    }
    return all.length() == 0
        ? Optional.empty()
        : Optional.of(
            "select source_file, source_row from (" + all + ") where person_key = ? order by all");
  }

  private static void add(StringBuilder all, String rows) {
    all.append(all.length() == 0 ? "" : " union all ")
        .append("select ")
        .append(String.join(", ", NEEDED))
        .append(" from (")
        .append(rows)
        .append(")");
  }
}
