package org.pairledger.ingest.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Exchange;

/** Spark's tasks, on one machine or on many. */
public final class SparkWorkers implements Workers {

  private static final long LOOK_AGAIN_MILLIS = 200;

  private final JavaSparkContext context;
  private final Optional<Exchange> exchange;

  /** That see the driver's folders. */
  public SparkWorkers(SparkSession spark) {
    this(spark, Optional.empty());
  }

  /** That see an exchange, if there is one. */
  public SparkWorkers(SparkSession spark, Optional<Exchange> exchange) {
    this.context = new JavaSparkContext(spark.sparkContext());
    this.exchange = exchange;
  }

  @Override
  public Optional<Exchange> exchange() {
    return exchange;
  }

  @Override
  public int count() {
    return context.defaultParallelism();
  }

  @Override
  public List<String> all(List<? extends Work> pieces, LongConsumer done) {
    LongAccumulator files = context.sc().longAccumulator();
    JavaFutureAction<List<String>> work =
        context
            .parallelize(new ArrayList<Work>(pieces), pieces.size())
            .map(
                piece -> {
                  String result = piece.run();
                  files.add(piece.files());
                  return result;
                })
            .collectAsync();
    while (!isDone(work)) {
      done.accept(files.value());
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
      throw Workers.failure(Objects.requireNonNull(e.getCause()));
    }
  }
}
