package org.pairledger.transform;

import static org.apache.spark.sql.functions.broadcast;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Table;

/**
 * The tables of one build. Reading a table that another model is still writing waits for it, so
 * models may run side by side as long as the list has them in order.
 */
final class BuildTables implements Tables {

  /** What reading found out beside the rows. */
  private static final List<Table> BESIDE =
      List.of(StagingTables.COLUMNS, StagingTables.TOTALS, StagingTables.PROBLEMS);

  private final SparkSession spark;
  private final Path build;
  private final boolean small;
  private final Map<String, Table> ledgers;
  private final List<Path> batches;
  private final Map<String, Dataset<Row>> given = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Path>> written = new ConcurrentHashMap<>();

  BuildTables(
      SparkSession spark,
      Path build,
      boolean small,
      Map<String, Table> ledgers,
      List<Path> batches) {
    this.spark = spark;
    this.build = build;
    this.small = small;
    this.ledgers = Map.copyOf(ledgers);
    this.batches = List.copyOf(batches);
  }

  void give(Given table) {
    given.put(
        table.table().name(),
        broadcast(spark.createDataFrame(table.rows(), SparkTypes.schema(table.table()))));
  }

  void willWrite(Table table) {
    written.put(table.name(), new CompletableFuture<>());
  }

  void wrote(Table table) {
    if (!given.containsKey(table.name())) {
      future(table).complete(build.resolve("star").resolve(table.name()));
    }
  }

  void failed(Throwable cause) {
    written.values().forEach(table -> table.completeExceptionally(cause));
  }

  @Override
  public Dataset<Row> get(Table table) {
    Dataset<Row> rows = given.get(table.name());
    if (rows != null) {
      return rows;
    }
    if (BESIDE.contains(table)) {
      return found(table);
    }
    Path folder = future(table).join();
    return read(table, List.of(folder.toString()));
  }

  @Override
  public Dataset<Row> staged(String ledger) {
    Table table = ledgers.get(ledger);
    if (table == null) {
      throw new ContractViolation("Cannot read ledger '" + ledger + "': no dataset has this name");
    }
    return found(table);
  }

  /** All files of a staging table in the batches of this build. */
  private Dataset<Row> found(Table table) {
    Stream<Path> inBatches =
        batches.stream().map(batch -> batch.resolve(table.name() + ".parquet"));
    Stream<Path> ofBuild =
        table.equals(StagingTables.PROBLEMS)
            ? Stream.of(build.resolve(StagingManifest.PROBLEMS_FILE_NAME))
            : Stream.of();
    return read(
        table,
        Stream.concat(inBatches, ofBuild)
            .filter(Files::isRegularFile)
            .map(Path::toString)
            .toList());
  }

  Dataset<Row> empty(Table table) {
    return spark.createDataFrame(List.<Row>of(), SparkTypes.schema(table));
  }

  private Dataset<Row> read(Table table, List<String> files) {
    if (files.isEmpty()) {
      return empty(table);
    }
    Dataset<Row> rows =
        spark.read().schema(SparkTypes.schema(table)).parquet(files.toArray(new String[0]));
    return small ? rows.coalesce(1) : rows;
  }

  private CompletableFuture<Path> future(Table table) {
    CompletableFuture<Path> future = written.get(table.name());
    if (future == null) {
      throw new ContractViolation(
          "Cannot read " + table.name() + ": it is not built before the model that asks for it");
    }
    return future;
  }
}
