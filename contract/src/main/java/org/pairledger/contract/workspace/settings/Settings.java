package org.pairledger.contract.workspace.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * {@code workspace.yaml}.
 *
 * @param name what the workspace is called in reports
 * @param asOf the day up to which is counted, unless the command line says another
 * @param secret where the key of persons' pseudonyms stands, relative to the workspace
 * @param problemThreshold share of refused rows above which a run exits with 1
 * @param fileThreshold share of refused files above which a run exits with 1
 * @param serveFacts whether fact tables stand in the served file too
 * @param engine who computes the star: {@code auto}, {@code embedded} or {@code spark}
 * @param sqlSeconds how long one statement of an indicator's file may take
 * @param spark further settings of the engine of that name
 * @param personsK the fewest persons of a figure that is published to who may not see rows; 0 when
 *     every figure is
 * @param retention until when what was sent is kept
 */
public record Settings(
    String name,
    LocalDate asOf,
    String secret,
    BigDecimal problemThreshold,
    BigDecimal fileThreshold,
    boolean serveFacts,
    String engine,
    int sqlSeconds,
    Map<String, String> spark,
    int personsK,
    Retention retention) {

  /** What {@code engine} may say, first what it says when it says nothing. */
  public static final List<String> ENGINES = List.of("auto", "embedded", "spark");

  /** What {@code sql_seconds} is when it says nothing. */
  public static final int SQL_SECONDS = 60;

  /** What {@code persons.k} is when it says nothing. */
  public static final int PERSONS_K = 5;

  public Settings {
    spark = Map.copyOf(spark);
  }
}
