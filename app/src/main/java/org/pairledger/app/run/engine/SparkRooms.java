package org.pairledger.app.run.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.pairledger.contract.Exchange;
import org.pairledger.contract.Progress;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.ingest.staging.HadoopExchange;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.staging.SparkWorkers;
import org.pairledger.transform.TransformJob;
import org.pairledger.transform.engine.SparkEngine;
import org.pairledger.transform.engine.StarEngine;

/** Both stages in one Spark session; beside it nothing in the program names Spark. */
final class SparkRooms implements Rooms {

  /** A folder of any file system that driver and workers reach, where they share none. */
  private static final String EXCHANGE = "spark.pairledger.exchange";

  /** For how many seconds a run waits while no worker is there. */
  private static final String PATIENCE = "spark.pairledger.patience";

  private static final long SECONDS = 120;

  private final Engine engine;
  private final SparkFaults faults;
  private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
  private final Path steps;
  private final Optional<Exchange> exchange;

  private SparkRooms(Engine engine, Path steps) {
    this.engine = engine;
    this.faults = new SparkFaults(engine.master());
    this.steps = steps;
    this.exchange = exchange(engine.spark().sparkContext());
  }

  private static Optional<Exchange> exchange(SparkContext spark) {
    String folder = spark.conf().get(EXCHANGE, "");
    return folder.isEmpty()
        ? Optional.empty()
        : Optional.of(HadoopExchange.in(folder, spark.hadoopConfiguration()));
  }

  static SparkRooms open(Workspace workspace, Path build) {
    SparkRooms rooms =
        new SparkRooms(
            Engine.start(workspace.settings().spark()), build.resolve("steps").toAbsolutePath());
    if (!Engine.isLocal(rooms.engine.master())) {
      rooms.watch();
    }
    return rooms;
  }

  private void watch() {
    engine.spark().sparkContext().addSparkListener(faults);
    long patience = engine.spark().sparkContext().conf().getLong(PATIENCE, SECONDS);
    AtomicLong alone = new AtomicLong();
    Runnable look =
        () -> {
          if ((isAlone() ? alone.incrementAndGet() : alone.getAndSet(0)) > patience) {
            faults.abandon();
            engine.spark().sparkContext().cancelAllJobs();
          }
        };
    var unused = watch.scheduleWithFixedDelay(look, 1, 1, TimeUnit.SECONDS);
  }

  /** The driver itself is one of those that Spark counts. */
  private boolean isAlone() {
    return engine.spark().sparkContext().statusTracker().getExecutorInfos().length <= 1;
  }

  @Override
  public void ingest(Workspace workspace, Path build, boolean proposes, Progress progress) {
    said(
        () ->
            IngestJob.run(
                () -> new SparkWorkers(engine.spark(), exchange),
                workspace,
                build,
                proposes,
                progress));
  }

  @Override
  public Map<String, Long> transform(Workspace workspace, Path build, Progress progress) {
    return said(
        () -> {
          try (StarEngine star = SparkEngine.open(engine.spark(), steps, exchange)) {
            return TransformJob.run(star, workspace, build, progress);
          }
        });
  }

  private <T> T said(Supplier<T> stage) {
    try {
      return stage.get();
    } catch (RuntimeException e) {
      throw Engine.isLocal(engine.master()) ? e : faults.said(e);
    }
  }

  @Override
  public void close() {
    List<Runnable> unused = watch.shutdownNow();
    try {
      if (exchange.isPresent()) {
        exchange.get().clear();
      }
    } catch (IOException stillThere) {
      // Nobody reads it again; each run has a folder of its own.
    } finally {
      engine.close();
    }
  }
}
