package org.pairledger.warehouse.disclosure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.PackedText;
import org.pairledger.warehouse.serve.PublicDatabase;

/**
 * {@code public.duckdb}: what of a build those may see who may not see its rows. Figures over
 * persons stand in it as {@link Suppression} lets them, the rest of them hidden by a word.
 */
public final class PublicFile {

  private static final String FOLDER = "public/";

  private final Connection connection;
  private final long k;

  private PublicFile(Connection connection, int k) {
    this.connection = connection;
    this.k = k * 1_000_000L;
  }

  /**
   * Makes it beside a finished build's served file.
   *
   * @param k the fewest persons of a published figure; 0 when every figure is published
   * @param before the files that were published before, the release before first
   */
  public static Path make(Path build, int k, List<Path> before) throws SQLException, IOException {
    try (PublicDatabase database = PublicDatabase.begin(build, before)) {
      PublicFile file = new PublicFile(database.connection(), k);
      file.fill(build.resolve("rules"), before.size());
      database.finish();
      return build.resolve(PublicDatabase.NAME);
    }
  }

  private void fill(Path rules, int filesBefore) throws SQLException {
    execute("set variable k = " + k / 1_000_000L);
    PersonKinds kinds = PersonKinds.read();
    keep(kinds.of(units(), rules));
    PersonCells now = PersonCells.read(connection, text("cells.sql"));
    EarlierFigures earlier = EarlierFigures.read(connection, filesBefore);
    execute(
        "create table public.store.shown (indicator varchar, plan_year integer, side varchar,"
            + " pairing_id varchar, period_date date, value decimal(38, 6))");
    execute(
        "create table public.store.earlier (edition integer, indicator varchar, plan_year integer,"
            + " side varchar, pairing_id varchar, period_date date, value decimal(38, 6))");
    earlier.write(connection);
    show(kinds, now, earlier);
    for (String file :
        List.of(
            "reference.sql",
            "indicator_months.sql",
            "indicator_years.sql",
            "pairing_scorecards.sql")) {
      execute(text(file));
    }
  }

  private Map<String, String> units() throws SQLException {
    Map<String, String> units = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select indicator, unit from served.assess.indicators")) {
      while (rows.next()) {
        units.put(rows.getString(1), rows.getString(2));
      }
    }
    return units;
  }

  /** With {@code k: off} nothing is kept back, amounts that persons have a part in neither. */
  private void keep(Map<String, String> kinds) throws SQLException {
    execute("create temp table kinds (indicator varchar, persons varchar)");
    try (DuckDBAppender rows =
        connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "kinds")) {
      for (Map.Entry<String, String> kind : kinds.entrySet()) {
        rows.beginRow();
        rows.append(kind.getKey());
        rows.append(k == 0 ? PersonKinds.NONE : kind.getValue());
        rows.endRow();
      }
    }
  }

  private void show(PersonKinds kinds, PersonCells now, EarlierFigures before) throws SQLException {
    PairingTree tree = PairingTree.of(parents());
    Map<PersonCells.Key, SortedMap<String, Cells>> cells = now.bySide(tree, now);
    ShownFigures shown = new ShownFigures(tree, kinds, k);
    Editions editions = new Editions(tree, now, before);
    for (String indicator : kinds.counts()) {
      for (int year : now.years()) {
        PersonCells.Key key = new PersonCells.Key(indicator, year);
        SortedMap<String, Cells> bySide = cells.get(key);
        if (bySide != null) {
          PersonFigures figures =
              new PersonFigures(
                  tree,
                  now.days(year).size(),
                  bySide,
                  editions.published(key),
                  editions.known(key));
          shown.add(key, figures, now.isStock(indicator));
        }
      }
    }
    write(tree, shown.all(), now);
  }

  /** Earlier editions over the pairings and days of today, by year. */
  private static final class Editions {

    private final Map<Integer, List<Map<PersonCells.Key, SortedMap<String, Cells>>>> published =
        new TreeMap<>();
    private final Map<Integer, List<Map<PersonCells.Key, Map<String, boolean[][]>>>> known =
        new TreeMap<>();

    Editions(PairingTree tree, PersonCells now, EarlierFigures before) {
      for (int year : now.years()) {
        published.put(
            year, before.of(year).stream().map(cells -> cells.bySide(tree, now)).toList());
        known.put(year, before.of(year).stream().map(cells -> cells.known(tree, now)).toList());
      }
    }

    List<Map<String, Cells>> published(PersonCells.Key key) {
      List<Map<String, Cells>> each = new ArrayList<>();
      published
          .getOrDefault(key.year(), List.of())
          .forEach(edition -> each.add(edition.getOrDefault(key, new TreeMap<>())));
      return each;
    }

    List<Map<String, boolean[][]>> known(PersonCells.Key key) {
      List<Map<String, boolean[][]>> each = new ArrayList<>();
      known
          .getOrDefault(key.year(), List.of())
          .forEach(edition -> each.add(edition.getOrDefault(key, Map.of())));
      return each;
    }
  }

  private Map<String, @Nullable String> parents() throws SQLException {
    Map<String, @Nullable String> parents = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select pairing_id, parent_pairing_id from served.star.dim_pairings")) {
      while (rows.next()) {
        parents.put(rows.getString(1), rows.getString(2));
      }
    }
    return parents;
  }

  private void write(
      PairingTree tree, Map<PersonCells.Key, SortedMap<String, Cells>> shown, PersonCells times)
      throws SQLException {
    try (DuckDBAppender rows =
        connection.unwrap(DuckDBConnection.class).createAppender("public", "store", "shown")) {
      for (Map.Entry<PersonCells.Key, SortedMap<String, Cells>> figure : shown.entrySet()) {
        List<LocalDate> days = times.days(figure.getKey().year());
        for (Map.Entry<String, Cells> side : figure.getValue().entrySet()) {
          for (int node = 0; node < tree.size(); node++) {
            for (int time = 0; time < days.size(); time++) {
              rows.beginRow();
              rows.append(figure.getKey().indicator());
              rows.append(figure.getKey().year());
              rows.append(side.getKey());
              rows.append(tree.id(node));
              rows.append(days.get(time));
              if (side.getValue().isThere(node, time)) {
                rows.append(BigDecimal.valueOf(side.getValue().at()[node][time], 6));
              } else {
                rows.appendNull();
              }
              rows.endRow();
            }
          }
        }
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String text(String name) {
    return PackedText.of(FOLDER + name);
  }
}
