package org.pairledger.warehouse.indicator.answer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.YearParameters;
import org.pairledger.warehouse.indicator.fold.Candidate;
import org.pairledger.warehouse.indicator.fold.DayFold;
import org.pairledger.warehouse.indicator.fold.Trace;
import org.pairledger.warehouse.indicator.told.KeptRows;
import org.pairledger.warehouse.indicator.told.ToldRows;

/** Answers requests on a star: candidates by each indicator's SQL, then one fold for all. */
public final class Measurer {

  private final IndicatorCatalogue catalogue;
  private final List<PlanUnit> units;
  private final YearParameters rules;
  private final boolean isDecided;

  /**
   * A measurer for these indicators; {@link Rulebook#measurer} makes the one that counts.
   *
   * @param units of all plans: the universe {@code units}
   * @param rules by which the parts of a derived indicator are measured; a request brings its own
   */
  public Measurer(IndicatorCatalogue catalogue, List<PlanUnit> units, YearParameters rules) {
    this(catalogue, units, rules, false);
  }

  private Measurer(
      IndicatorCatalogue catalogue, List<PlanUnit> units, YearParameters rules, boolean isDecided) {
    this.catalogue = catalogue;
    this.units = List.copyOf(units);
    this.rules = rules;
    this.isDecided = isDecided;
  }

  /**
   * The same with what people decided of single rows, which stands in the temporary table {@link
   * DecidedSql#TABLE}.
   */
  public Measurer decided() {
    return new Measurer(catalogue, units, rules, true);
  }

  /**
   * What indicators find in a star is kept on a connection from here on, for all that is measured
   * on it later; its star may not change any more.
   *
   * @param before what another build kept of it, taken where it may be; null if there is none
   */
  public static void keepRows(Connection connection, @Nullable KeptRows before)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ToldRows.keep(statement);
      if (before != null) {
        before.take(statement);
      }
    }
  }

  /** What was kept on a connection is left in a build, for the next. */
  public static void leaveRows(Connection connection, Path build) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      KeptRows.leave(statement, build);
    }
  }

  /** The same by the definitions of one plan year, whatever year is asked for. */
  public Measurer definedIn(int planYear) {
    return new Measurer(catalogue.in(planYear), units, rules);
  }

  /**
   * The answers, in the order of the requests.
   *
   * @param connection has the star in schema {@code star}
   * @param asOf nothing after this day counts
   * @param knownOn only what was known on this day counts
   */
  public List<Measured> measure(
      Connection connection, LocalDate asOf, LocalDate knownOn, List<Request> requests)
      throws SQLException {
    fold(connection, asOf, knownOn, requests);
    return new Answers(catalogue).read(connection, requests);
  }

  /** The same, with the course of each through the months of its window. */
  public WithCourses measureWithCourses(
      Connection connection, LocalDate asOf, LocalDate knownOn, List<Request> requests)
      throws SQLException {
    fold(connection, asOf, knownOn, requests);
    return new WithCourses(
        new Answers(catalogue).read(connection, requests),
        Course.read(connection, catalogue, requests));
  }

  /** Answers and courses, each in the order of the requests. */
  public record WithCourses(List<Measured> answers, List<Course> courses) {}

  private void fold(
      Connection connection, LocalDate asOf, LocalDate knownOn, List<Request> requests)
      throws SQLException {
    AskList list = new AskList(catalogue, rules, knownOn);
    // A derived request brings lines of its own, so answers are read by order, not by number.
    list.addAll(requests, asOf, knownOn);
    DayFold.run(connection, list, units, isDecided);
  }

  /** A whole year of an indicator by the rules of that year, as it is published. */
  public Request year(String pairingId, int planYear, String code, String side) {
    return Request.year(pairingId, planYear, code, rules.of(planYear, code), side);
  }

  /** Every row that might count for a request: those that do, and why the others do not. */
  public List<Candidate> candidates(
      Connection connection, LocalDate asOf, LocalDate knownOn, Request request)
      throws SQLException {
    fillCandidates(connection, asOf, knownOn, List.of(request));
    return Trace.read(connection);
  }

  /**
   * The same for many requests: fills the temporary table {@code measured_candidates}, whose {@code
   * request_no} is the number returned for each request in its place.
   */
  public List<Integer> fillCandidates(
      Connection connection, LocalDate asOf, LocalDate knownOn, List<Request> requests)
      throws SQLException {
    AskList list = new AskList(catalogue, rules, knownOn);
    List<Integer> numbers = list.addAll(requests, asOf, knownOn);
    Trace.fill(connection, list, units);
    return numbers;
  }

  /**
   * What each unit comes to of requests over a list of units: fills the temporary table {@code
   * measured_units}, zero for a unit without a row; numbered as {@link #fillCandidates}.
   */
  public List<Integer> fillUnits(
      Connection connection, LocalDate asOf, LocalDate knownOn, List<Request> requests)
      throws SQLException {
    AskList list = new AskList(catalogue, rules, knownOn);
    List<Integer> numbers = list.addAll(requests, asOf, knownOn);
    DayFold.fillUnits(connection, list, units);
    return numbers;
  }
}
