package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;

/** Tables as a test draws them, typed by their contracts; what is not drawn is empty. */
final class Drawn implements Tables {

  private static final DatasetCatalogue LEDGERS = DatasetCatalogue.builtIn();

  private final SparkSession spark;
  private final Map<String, Dataset<Row>> drawn = new HashMap<>();

  Drawn(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * The real pair with four files of every ledger: {@code d1} of the donor and {@code r1} of the
   * recipient, known in July 2020, {@code r2} known in October, {@code r0} a year before; {@code
   * old} was replaced in October.
   */
  static Drawn here(SparkSession spark) {
    return here(spark, Workspaces.ofHere());
  }

  static Drawn here(SparkSession spark, Workspace workspace) {
    Drawn drawn = new Drawn(spark);
    StagingManifest nothing = new StagingManifest(List.of(), List.of(), List.of());
    TransformJob.given(workspace, nothing, LEDGERS).forEach(drawn::give);
    Regions regions = new Regions(workspace);
    PlaceNames.rows(workspace, regions, Set.of(2019, 2020)).forEach(drawn::give);
    return drawn.give(Submitted.everywhere(LEDGERS, new Sides(workspace, regions)));
  }

  /** Two pairings of two cities; {@code d9} and {@code r9} are the other's. */
  static Drawn ofTwo(SparkSession spark) {
    Workspace two = Workspaces.ofTwo();
    Sides who = new Sides(two, new Regions(two));
    return here(spark, two).give(Submitted.inTwoPairings(LEDGERS, who));
  }

  static Table ledger(String name) {
    return LEDGERS.dataset(name).map(StagingTables::of).orElseThrow();
  }

  Drawn table(Table table, String drawing) {
    drawn.put(table.name(), rows(table, drawing));
    return this;
  }

  Drawn staged(String ledger, String drawing) {
    return table(ledger(ledger), drawing);
  }

  Drawn give(Given given) {
    drawn.put(
        given.table().name(),
        spark.createDataFrame(given.rows(), SparkTypes.schema(given.table())));
    return this;
  }

  @Override
  public Dataset<Row> get(Table table) {
    Dataset<Row> rows = drawn.get(table.name());
    return rows == null ? rows(table, table.key().get(0).name()) : rows;
  }

  @Override
  public Dataset<Row> staged(String ledger) {
    return get(ledger(ledger));
  }

  /** The rows a model makes of what is drawn, as lines of these columns, in the writer's order. */
  List<String> of(Model model, String... columns) {
    return draw(model.build(this), columns);
  }

  static List<String> draw(Dataset<Row> rows, String... columns) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows.selectExpr(columns).collectAsList()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(String.valueOf(row.get(i)));
      }
      lines.add(String.join(" | ", cells));
    }
    lines.sort(null);
    return lines;
  }

  private Dataset<Row> rows(Table table, String drawing) {
    List<String> lines = drawing.lines().filter(line -> !line.isBlank()).toList();
    List<String> head = cells(lines.get(0));
    assertThat(table.columns()).as(table.name()).containsAll(head);
    List<Row> rows =
        lines.stream()
            .skip(1)
            .map(Drawn::cells)
            .map(cells -> RowFactory.create(values(table, head, cells).toArray(Object[]::new)))
            .toList();
    return spark.createDataFrame(addressed(table, rows), SparkTypes.schema(table));
  }

  /** Rows of a ledger stand on sheet 0, table 0, one below the other, unless drawn otherwise. */
  private static List<Row> addressed(Table table, List<Row> rows) {
    if (!table.name().startsWith("stg_")) {
      return rows;
    }
    List<Row> addressed = new ArrayList<>();
    for (Row row : rows) {
      Object[] values = new Object[row.size()];
      for (int i = 0; i < row.size(); i++) {
        values[i] = row.get(i);
      }
      values[1] = 0;
      values[2] = 0;
      values[3] = values[3] == null ? addressed.size() + 5 : values[3];
      addressed.add(RowFactory.create(values));
    }
    return addressed;
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
