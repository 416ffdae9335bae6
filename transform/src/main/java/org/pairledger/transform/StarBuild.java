package org.pairledger.transform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Progress;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;

/** One build of the star: given tables first, then the models side by side, in one session. */
final class StarBuild {

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

  /** Compiling code for some thousand rows takes longer than the rows. */
  private static final Map<String, String> SMALL =
      Map.of(
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN");

  private static final Map<String, String> LARGE = Map.of("spark.sql.adaptive.enabled", "true");

  private final SparkSession session;
  private final BuildTables tables;
  private final StarWriter writer;
  private final Progress progress;
  private final AtomicLong done = new AtomicLong();
  private final Map<String, Long> rows = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

  StarBuild(
      SparkSession spark,
      Path build,
      Map<String, Table> ledgers,
      List<Path> batches,
      long stagedRows,
      Progress progress) {
    boolean small = stagedRows <= SMALL_ROWS;
    this.session = session(spark, small);
    this.tables = new BuildTables(session, build, small, ledgers, batches);
    this.writer = new StarWriter(build.resolve("star"), small);
    this.progress = progress;
  }

  /** Rows by table, as they were counted while they were written. */
  Map<String, Long> run(List<Given> given, List<Model> models) {
    progress.stage("star", StarTables.ALL.size());
    given.forEach(tables::give);
    Map<String, Long> staged = staged(given);
    models.forEach(model -> tables.willWrite(model.table()));
    ExecutorService pool = Executors.newFixedThreadPool(SIDE_BY_SIDE);
    try {
      List<CompletableFuture<Void>> running = new ArrayList<>();
      for (Model model : models) {
        running.add(CompletableFuture.runAsync(() -> build(model, staged), pool));
      }
      for (Given table : given) {
        if (StarTables.ALL.contains(table.table())) {
          running.add(CompletableFuture.runAsync(() -> write(table), pool));
        }
      }
      running.forEach(CompletableFuture::join);
    } finally {
      pool.shutdown();
    }
    RuntimeException cause = failure.get();
    if (cause != null) {
      throw cause;
    }
    return Map.copyOf(rows);
  }

  private void build(Model model, Map<String, Long> staged) {
    unlessFailed(
        model.table(),
        () -> {
          long in = told(model, staged);
          boolean nothing = in == 0 && !model.keeps().isEmpty();
          Dataset<Row> rows = nothing ? tables.empty(model.table()) : model.build(tables);
          requireKept(model, write(model.table(), rows), in);
        });
  }

  private void write(Given table) {
    unlessFailed(table.table(), () -> write(table.table(), tables.get(table.table())));
  }

  private StarWriter.Counted write(Table table, Dataset<Row> content) {
    StarWriter.Counted counted = writer.write(table, content);
    rows.put(table.name(), counted.written());
    return counted;
  }

  /**
   * After a failure nothing new begins; what is being written ends, so that no task outlives us.
   */
  private void unlessFailed(Table table, Runnable work) {
    if (failure.get() != null) {
      return;
    }
    try {
      SparkSession.setActiveSession(session);
      work.run();
      tables.wrote(table);
      progress.done(done.incrementAndGet(), table.name());
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
      tables.failed(e);
    }
  }

  /** How many rows the ledgers hold that a model must keep. */
  private static long told(Model model, Map<String, Long> staged) {
    return model.keeps().stream().mapToLong(ledger -> staged.getOrDefault(ledger, 0L)).sum();
  }

  /** Rows in are rows out and rows left out by rule. */
  private static void requireKept(Model model, StarWriter.Counted counted, long in) {
    if (model.keeps().isEmpty()) {
      return;
    }
    if (in != counted.written() + counted.leftOut()) {
      throw new ContractViolation(
          "Cannot publish "
              + model.table().name()
              + ": "
              + in
              + " rows of "
              + model.keeps()
              + " came in, "
              + counted.written()
              + " went out and "
              + counted.leftOut()
              + " were left out");
    }
  }

  private static Map<String, Long> staged(List<Given> given) {
    int ledger = Submissions.TABLE.columns().indexOf("ledger");
    int count = Submissions.TABLE.columns().indexOf("staged_count");
    Map<String, Long> staged = new HashMap<>();
    given.stream()
        .filter(table -> table.table().equals(Submissions.TABLE))
        .flatMap(table -> table.rows().stream())
        .forEach(
            (Row row) -> staged.merge(row.getString(ledger), (long) row.getInt(count), Long::sum));
    return staged;
  }

  private static SparkSession session(SparkSession spark, boolean small) {
    SparkSession session = spark.newSession();
    SETTINGS.forEach((key, value) -> session.conf().set(key, value));
    (small ? SMALL : LARGE).forEach((key, value) -> session.conf().set(key, value));
    return session;
  }
}
