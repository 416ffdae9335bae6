package org.pairledger.ingest.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Progress;

/** Spreads batches over the engine's tasks and tells how many files are done. */
final class SparkBatches {

  private static final long LOOK_AGAIN_MILLIS = 200;

  private final JavaSparkContext context;
  private final Progress progress;

  SparkBatches(SparkSession spark, Progress progress) {
    this.context = new JavaSparkContext(spark.sparkContext());
    this.progress = progress;
  }

  /** Names of the batches made of these files. */
  List<String> read(List<FoundFile> files, BatchReading reading, int alreadyDone) {
    List<List<FoundFile>> plan = BatchPlan.of(files, context.defaultParallelism());
    LongAccumulator done = context.sc().longAccumulator();
    JavaFutureAction<List<String>> work =
        context
            .parallelize(new ArrayList<>(plan), plan.size())
            .map(
                batch -> {
                  String name = reading.read(batch);
                  done.add(batch.size());
                  return name;
                })
            .collectAsync();
    while (!isDone(work)) {
      progress.done(alreadyDone + done.value(), "");
    }
    return result(work);
  }

  private static boolean isDone(JavaFutureAction<List<String>> work) {
    try {
      List<String> unused = work.get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
      return unused != null;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CouldNotRun("Interrupted while ledgers were read", e);
    } catch (ExecutionException e) {
      return true;
    }
  }

  private static List<String> result(JavaFutureAction<List<String>> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CouldNotRun("Interrupted while ledgers were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot stage the ledgers: " + e.getCause().getMessage(), e);
    }
  }
}
