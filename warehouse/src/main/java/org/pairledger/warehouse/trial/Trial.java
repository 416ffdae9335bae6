package org.pairledger.warehouse.trial;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.warehouse.check.CheckCatalogue;
import org.pairledger.warehouse.check.CheckJob;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.fold.Candidate;
import org.pairledger.warehouse.own.EmptyStar;

/** One test: its rows become a star, its questions are asked, what differs is told. */
final class Trial {

  private static final int YEAR = 2020;
  private static final String NO_VALUE = "none";

  private final TrialYaml trial;
  private final Rulebook rules;
  private final CheckCatalogue checks;
  private final int year;
  private final Pairing pairing;
  private final List<String> differences = new ArrayList<>();

  Trial(TrialYaml trial, Rulebook rules, CheckCatalogue checks) {
    this.trial = trial;
    this.rules = rules;
    this.checks = checks;
    this.year = trial.year() == null ? YEAR : trial.year();
    this.pairing = pairing(rules, trial.pairing());
  }

  private static Pairing pairing(Rulebook rules, @Nullable String id) {
    List<Pairing> all = rules.workspace().pairings();
    return all.stream()
        .filter(one -> id == null || one.pairingId().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new CouldNotRun(
                    "pairing: '"
                        + id
                        + "' is none of "
                        + all.stream().map(Pairing::pairingId).toList()));
  }

  /** What is not as the test says. */
  List<String> differences() throws SQLException {
    if (trial.indicator() == null && trial.check() == null && trial.scorecard() == null) {
      throw new CouldNotRun("it asks nothing: needed is one of indicator, check, scorecard");
    }
    if (trial.scorecard() != null) {
      new ScorecardTrial(trial, rules, year, pairing).differences().forEach(differences::add);
    }
    if (trial.indicator() != null || trial.check() != null) {
      List<OwnFact> own = OwnFact.in(rules.workspace().root());
      try (Connection star = EmptyStar.open(own)) {
        draw(star, own);
        if (trial.indicator() != null) {
          measure(star, trial.indicator());
        }
        if (trial.check() != null) {
          check(star, trial.check());
        }
      }
    }
    return differences;
  }

  private void draw(Connection star, List<OwnFact> own) throws SQLException {
    DrawnStar drawn = new DrawnStar(star, own, pairing.pairingId(), year);
    Surroundings.draw(drawn, rules.workspace(), pairing);
    if (trial.rows() != null) {
      for (Map.Entry<String, String> table : trial.rows().entrySet()) {
        drawn.draw(table.getKey(), table.getValue());
      }
    }
  }

  private void measure(Connection star, String code) throws SQLException {
    if (rules.indicators().find(code).isEmpty()) {
      throw new CouldNotRun("indicator: there is no " + code);
    }
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate asOf = day("as_of", trial.asOf(), end);
    Request request =
        new Request(
            pairing.pairingId(),
            year,
            code,
            trial.params() == null ? Map.of() : trial.params(),
            trial.side() == null ? "J" : trial.side(),
            day("from", trial.from(), LocalDate.of(year, 1, 1)),
            day("to", trial.to(), end),
            ">=",
            null,
            null);
    Measurer measurer = rules.measurer();
    if (trial.value() != null) {
      Measured measured = measurer.measure(star, asOf, asOf, List.of(request)).get(0);
      compare("value", trial.value().strip(), plain(measured.value()));
    }
    if (trial.excluded() != null) {
      Map<String, String> found = new TreeMap<>();
      for (Candidate row : measurer.candidates(star, asOf, asOf, request)) {
        if (!row.isCounted()) {
          found.put(Long.toString(row.factId()), String.valueOf(row.excludedBecause()));
        }
      }
      compare("excluded", new TreeMap<>(trial.excluded()).toString(), found.toString());
    }
  }

  private void check(Connection star, String code) throws SQLException {
    List<String> codes = checks.all().stream().map(rule -> rule.get("code")).toList();
    if (!codes.contains(code)) {
      throw new CouldNotRun("check: '" + code + "' is none of " + codes);
    }
    try (Statement statement = star.createStatement()) {
      statement.execute("drop schema assess cascade");
    }
    CheckJob.run(star, checks, rules.workspace().settings().sqlSeconds());
    List<Long> found = new ArrayList<>();
    try (Statement statement = star.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select fact_id from assess.check_findings where check_code = '"
                    + code
                    + "' order by fact_id")) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    List<Long> wanted = Optional.ofNullable(trial.finds()).orElse(List.of());
    compare("finds", wanted.toString(), found.toString());
  }

  private void compare(String what, String wanted, String found) {
    boolean isNumber = what.equals("value") && !wanted.equals(NO_VALUE);
    String expected = isNumber ? plain(number(what, wanted)) : wanted;
    if (!expected.equals(found)) {
      differences.add(what + ": wanted " + expected + ", found " + found);
    }
  }

  static BigDecimal number(String what, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new CouldNotRun(what + ": '" + text + "' is no number", e);
    }
  }

  static String plain(@Nullable BigDecimal number) {
    if (number == null) {
      return NO_VALUE;
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static LocalDate day(String key, @Nullable String text, LocalDate otherwise) {
    try {
      return text == null ? otherwise : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CouldNotRun(key + ": '" + text + "' is no day like 2020-12-31", e);
    }
  }
}
