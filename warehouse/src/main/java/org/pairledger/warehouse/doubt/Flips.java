package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pairledger.warehouse.assessment.Assessed;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.ask.Request;

/** Puts doubted rows in or out for as long as something is measured, and back again. */
final class Flips {

  private final Connection connection;
  private final Rulebook rules;
  private final Assessed assessed;
  private final LocalDate knownOn;

  Flips(Connection connection, Rulebook rules, Assessed assessed, LocalDate knownOn) {
    this.connection = connection;
    this.rules = rules;
    this.assessed = assessed;
    this.knownOn = knownOn;
  }

  /** Where each request stands in the list of answers. */
  List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < assessed.requests().size(); place++) {
      places.add(place);
    }
    return places;
  }

  /**
   * The answers at these places with the rows as the assignment has them.
   *
   * @param assignment of {@code is_set_aside} over {@code assess.doubted_facts}, with its condition
   */
  Map<Integer, Measured> answers(String assignment, List<Integer> places) throws SQLException {
    Map<Integer, Measured> answers = new HashMap<>();
    DoubtJob.execute(
        connection,
        "create or replace temp table doubt_kept as from assess.doubted_facts",
        "update assess.doubted_facts set is_set_aside = " + assignment);
    try {
      List<Request> requests = places.stream().map(assessed.requests()::get).toList();
      List<Measured> anew = rules.measurer().measure(connection, rules.asOf(), knownOn, requests);
      for (int i = 0; i < places.size(); i++) {
        answers.put(places.get(i), anew.get(i));
      }
      return answers;
    } finally {
      DoubtJob.execute(
          connection,
          "update assess.doubted_facts set is_set_aside = kept.is_set_aside from doubt_kept as kept"
              + " where kept.doubt_id = doubted_facts.doubt_id"
              + " and kept.fact_id = doubted_facts.fact_id",
          "drop table doubt_kept");
    }
  }

  /** Whether the answer at this place is another one. */
  boolean isMoved(int place, Map<Integer, Measured> others) {
    Measured one = assessed.answers().get(place);
    Measured other = Objects.requireNonNull(others.get(place));
    return one.numerator().compareTo(other.numerator()) != 0
        || one.denominator().compareTo(other.denominator()) != 0
        || one.evidenceRows() != other.evidenceRows()
        || !String.valueOf(one.firstReachedOn()).equals(String.valueOf(other.firstReachedOn()))
        || !String.valueOf(one.valueAtDeadline()).equals(String.valueOf(other.valueAtDeadline()));
  }
}
