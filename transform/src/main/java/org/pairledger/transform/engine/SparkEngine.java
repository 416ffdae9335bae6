package org.pairledger.transform.engine;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.MetadataBuilder;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Exchange;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.contract.SharedMark;
import org.pairledger.contract.star.ColumnComments;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.Given;

/** Spark SQL, on one machine or on a cluster, in a session of its own. */
public final class SparkEngine implements StarEngine {

  /** Up to here the staged rows are one task's work, and shuffling them would cost more. */
  private static final long SMALL_ROWS = 200_000;

  private static final int SIDE_BY_SIDE = 3;

  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.ui.explainMode", "simple",
          "spark.sql.dataFrameQueryContext.enabled", "false",
          "fs.file.impl", LocalFiles.class.getName(),
          "fs.file.impl.disable.cache", "true",
          "mapreduce.fileoutputcommitter.algorithm.version", "2",
          "mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");

  /** A task that is done twice, since its first worker was believed dead, leaves one result. */
  private static final Map<String, String> ON_A_CLUSTER =
      Map.of("mapreduce.fileoutputcommitter.algorithm.version", "1");

  /** Compiling code for some thousand rows takes longer than the rows. */
  private static final Map<String, String> SMALL =
      Map.of(
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN");

  private static final Map<String, String> LARGE = Map.of("spark.sql.adaptive.enabled", "true");

  private final SparkSession session;
  private final SparkFolders folders;
  private final Set<String> readable = ConcurrentHashMap.newKeySet();
  private volatile boolean small;

  private SparkEngine(SparkSession session, SparkFolders folders) {
    this.session = session;
    this.folders = folders;
  }

  /**
   * Opens one beside a session, which stays open.
   *
   * @param steps a folder that need not be there; every worker sees it; it is gone when the engine
   *     is closed
   */
  public static SparkEngine open(SparkSession spark, Path steps) {
    return open(spark, steps, Optional.empty());
  }

  /**
   * The same for workers that may see no folder of the driver's.
   *
   * @param exchange where they read and write instead, if there is one
   */
  public static SparkEngine open(SparkSession spark, Path steps, Optional<Exchange> exchange) {
    SparkSession session = spark.newSession();
    SETTINGS.forEach((key, value) -> session.conf().set(key, value));
    if (!session.sparkContext().isLocal()) {
      if (exchange.isEmpty()) {
        session.conf().set(LocalFiles.MARK, mark(steps));
      }
      ON_A_CLUSTER.forEach((key, value) -> session.conf().set(key, value));
    }
    SparkFunctions.register(session);
    return new SparkEngine(session, new SparkFolders(steps, exchange.orElse(null)));
  }

  private static String mark(Path steps) {
    try {
      return SharedMark.leave(steps).toString();
    } catch (IOException e) {
      throw FaultOfMachine.cannotWrite(steps, e);
    }
  }

  @Override
  public void expect(long stagedRows) {
    small = stagedRows <= SMALL_ROWS;
    (small ? SMALL : LARGE).forEach((key, value) -> session.conf().set(key, value));
  }

  @Override
  public void give(Given table) {
    List<Row> rows = table.rows().stream().map(RowFactory::create).toList();
    name(
        table.table().name(),
        broadcast(session.createDataFrame(rows, SparkTypes.schema(table.table()))));
  }

  @Override
  public void found(String name, Table table, List<Path> files) {
    name(name, read(table, files.stream().map(folders::given).toList()));
  }

  private Dataset<Row> read(Table table, List<String> files) {
    if (files.isEmpty()) {
      return session.createDataFrame(List.<Row>of(), SparkTypes.schema(table));
    }
    Dataset<Row> rows =
        session.read().schema(SparkTypes.schema(table)).parquet(files.toArray(new String[0]));
    return small ? rows.coalesce(1) : rows;
  }

  @Override
  public void view(String name, String query) {
    name(name, sql(query));
  }

  @Override
  public void keep(String name, String query) {
    String folder = folders.step(name);
    Dataset<Row> rows = sql(query);
    rows.write().parquet(folder);
    name(name, session.read().schema(rows.schema()).parquet(folder));
  }

  @Override
  public List<@Nullable Object[]> rows(String query) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Row row : sql(query).collectAsList()) {
      @Nullable Object[] values = new @Nullable Object[row.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i);
      }
      rows.add(values);
    }
    return rows;
  }

  @Override
  public long count(String from) {
    return sql("select 1 from " + from).count();
  }

  @Override
  public long write(Table table, String query, Path folder) {
    Dataset<Row> rows = sql(query);
    Shape.require(
        table,
        Arrays.stream(rows.schema().fields())
            .map(field -> field.name() + " " + Shape.spelt(field.dataType().simpleString()))
            .toList());
    String written = folders.star(table, folder);
    Observation seen = new Observation(table.name());
    commented(table, arranged(table, rows))
        .observe(seen, expr("count(1)").as("rows"))
        .write()
        .option("compression", "zstd")
        .parquet(written);
    folders.finish(table, folder);
    if (readable.add(table.name())) {
      name(table.name(), read(table, List.of(written)));
    }
    return ((Number) Objects.requireNonNull(metrics(seen).get("rows"))).longValue();
  }

  /** Small tables are one file; of large ones each pairing stands in one, whole and sorted. */
  private Dataset<Row> arranged(Table table, Dataset<Row> rows) {
    Column[] order = SqlNames.order(table).stream().map(name -> col(name)).toArray(Column[]::new);
    String pairing = FactColumns.PAIRING_ID.name();
    return small || !table.columns().contains(pairing)
        ? rows.coalesce(1).sortWithinPartitions(order)
        : rows.repartition(col(pairing)).sortWithinPartitions(order);
  }

  /** Spark writes what its columns say into the schema it leaves in each file. */
  private static Dataset<Row> commented(Table table, Dataset<Row> rows) {
    return rows.select(
        table.fields().stream()
            .map(
                field ->
                    col(field.name())
                        .as(
                            field.name(),
                            new MetadataBuilder()
                                .putString("comment", ColumnComments.of(table, field))
                                .build()))
            .toArray(Column[]::new));
  }

  private static Map<String, Object> metrics(Observation observation) {
    try {
      return observation.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int sideBySide() {
    return SIDE_BY_SIDE;
  }

  private void name(String name, Dataset<Row> rows) {
    rows.createOrReplaceTempView(name);
    readable.add(name);
  }

  private Dataset<Row> sql(String query) {
    SparkSession.setActiveSession(session);
    return session.sql(query);
  }

  @Override
  public void close() {
    folders.clear();
  }
}
