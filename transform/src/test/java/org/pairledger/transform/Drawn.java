package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.transform.engine.EmbeddedEngine;
import org.pairledger.transform.engine.StarEngine;
import org.pairledger.transform.given.GivenTables;
import org.pairledger.transform.given.JointDecisions;
import org.pairledger.transform.match.JointEvents;
import org.pairledger.transform.match.SharedThings;
import org.pairledger.transform.table.Given;

/** Tables as a test draws them, typed by their contracts; what is not drawn is empty. */
final class Drawn {

  static final DatasetCatalogue LEDGERS = DatasetCatalogue.builtIn();

  private final Map<String, Given> drawn = new HashMap<>();

  /**
   * The real pair with four files of every ledger: {@code d1} of the donor and {@code r1} of the
   * recipient, known in July 2020, {@code r2} known in October, {@code r0} a year before; {@code
   * old} was replaced in October.
   */
  static Drawn here() {
    return here(Workspaces.ofHere());
  }

  static Drawn here(Workspace workspace) {
    return given(workspace, Submitted.ofHere(LEDGERS));
  }

  /** A workspace's own records and the files of a build, and no row of any ledger. */
  static Drawn given(Workspace workspace, StagingManifest staging) {
    Drawn drawn = new Drawn();
    GivenTables.of(workspace, staging, LEDGERS).forEach(drawn::give);
    return drawn;
  }

  /** Two pairings of two cities; {@code d9} and {@code r9} are the other's. */
  static Drawn ofTwo() {
    return given(Workspaces.ofTwo(), Submitted.inTwoPairings(LEDGERS));
  }

  static Table ledger(String name) {
    return LEDGERS.dataset(name).map(StagingTables::of).orElseThrow();
  }

  /** Draws a table, whether it is given or computed otherwise. */
  Drawn table(Table table, String drawing) {
    drawn.put(table.name(), rows(table, drawing));
    return this;
  }

  /** Draws the staged rows of a kind of ledger. */
  Drawn staged(String ledger, String drawing) {
    return table(ledger(ledger), drawing);
  }

  private void give(Given given) {
    drawn.put(given.table().name(), given);
  }

  /** The rows of a table of the star that come out of what is drawn, as lines of these columns. */
  List<String> of(String table, String... columns) {
    return query(table, "select " + String.join(", ", columns) + " from " + table);
  }

  /** What a query says of a table of the star that comes out of what is drawn, in order. */
  List<String> query(String table, String query) {
    try (StarEngine engine =
        EmbeddedEngine.open(Files.createTempDirectory("drawn").resolve("spill"))) {
      compute(engine, table);
      return lines(engine.rows(query));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compute(StarEngine engine, String table) {
    drawn.values().forEach(engine::give);
    Stream.concat(LEDGERS.datasets().stream().map(StagingTables::of), Stream.of(found()))
        .filter(staged -> !drawn.containsKey(staged.name()))
        .forEach(staged -> engine.found(staged.name(), staged, List.of()));
    for (Dataset dataset : LEDGERS.datasets()) {
      engine.view("told_" + dataset.name(), StarFiles.told(dataset.name()));
    }
    Set<String> wanted = new HashSet<>(Set.of(table));
    List<StarFile> ordered = StarFiles.inOrder(StarFiles.all());
    for (int i = ordered.size() - 1; i >= 0; i--) {
      StarFile file = ordered.get(i);
      if (wanted.contains(file.gives()) && !drawn.containsKey(file.gives())) {
        wanted.addAll(file.reads());
      }
    }
    for (StarFile file : ordered) {
      if (wanted.contains(file.gives()) && !drawn.containsKey(file.gives())) {
        build(engine, file);
      }
    }
  }

  private void build(StarEngine engine, StarFile file) {
    switch (file.matched()) {
      case "" -> engine.keep(file.name(), file.query());
      case "joint_numbers" -> engine.give(new JointEvents().match(engine.rows(file.query())));
      default -> {
        Given decisions = drawn.get(JointDecisions.TABLE.name());
        List<@Nullable Object[]> decided = decisions == null ? List.of() : decisions.rows();
        engine.give(new SharedThings(decided).match(engine.rows(file.query())));
      }
    }
  }

  /** What reading told of columns, under the name that the files know. */
  private static Table found() {
    Table columns = StagingTables.COLUMNS;
    return new Table(
        "found_columns", columns.label(), columns.grain(), columns.key(), columns.fields());
  }

  /** Rows as lines, sorted. */
  static List<String> lines(List<@Nullable Object[]> rows) {
    return rows.stream()
        .map(row -> Arrays.stream(row).map(String::valueOf).collect(Collectors.joining(" | ")))
        .sorted()
        .toList();
  }

  /** The rows of a drawing. */
  static Given rows(Table table, String drawing) {
    List<String> lines = drawing.lines().filter(line -> !line.isBlank()).toList();
    List<String> head = cells(lines.get(0));
    assertThat(table.columns()).as(table.name()).containsAll(head);
    Given rows = new Given(table);
    for (String line : lines.subList(1, lines.size())) {
      rows.add(addressed(table, values(table, head, cells(line)).toArray(), rows.rows().size()));
    }
    return rows;
  }

  /** Rows of a ledger stand on sheet 0, table 0, one below the other, unless drawn otherwise. */
  private static @Nullable Object[] addressed(Table table, @Nullable Object[] values, int above) {
    if (table.name().startsWith("stg_")) {
      values[1] = 0;
      values[2] = 0;
      values[3] = values[3] == null ? (Integer) (above + 5) : values[3];
    }
    return values;
  }

  private static Stream<@Nullable Object> values(
      Table table, List<String> head, List<String> cells) {
    return table.fields().stream()
        .map(
            field -> {
              int at = head.indexOf(field.name());
              return at < 0 ? null : value(field, cells.get(at));
            });
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(line.contains("¦") ? "¦" : "\\|", -1))
        .map(String::strip)
        .toList();
  }

  private static @Nullable Object value(Field field, String cell) {
    if (cell.equals("null") || cell.isEmpty()) {
      return null;
    }
    return switch (field.type()) {
      case STRING -> cell;
      case INTEGER -> Integer.valueOf(cell);
      case BIGINT -> Long.valueOf(cell);
      case DECIMAL, RATIO -> new BigDecimal(cell).setScale(2);
      case BOOLEAN -> Boolean.valueOf(cell);
      case DATE -> LocalDate.parse(cell);
    };
  }
}
