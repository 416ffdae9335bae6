package org.pairledger.warehouse.indicator.told;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.warehouse.indicator.ask.AskList;
import org.pairledger.warehouse.indicator.definition.Relation;
import org.pairledger.warehouse.indicator.definition.Relations;
import org.pairledger.warehouse.indicator.definition.ToldByYear;
import org.pairledger.warehouse.own.TimedSql;

/**
 * The relations that indicators begin with, computed once for all groups that ask for the same: of
 * one year's ledgers, by the same parameters, by the same day's knowledge. Of each relation only
 * what was asked for last is kept.
 */
final class KeptRelations {

  private static final Pattern VARIABLES =
      Pattern.compile("getvariable\\s*\\(\\s*'(\\w+)'\\s*\\)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_VARIABLE =
      Pattern.compile("getvariable", Pattern.CASE_INSENSITIVE);

  private final Statement statement;
  private final int firstTold;
  private final int sqlSeconds;
  private final Map<String, String> kept = new HashMap<>();

  /**
   * For one connection, whose star stays as it is.
   *
   * @param firstTold the first year that has a ledger
   * @param sqlSeconds how long one may take
   */
  KeptRelations(Statement statement, int firstTold, int sqlSeconds) {
    this.statement = statement;
    this.firstTold = firstTold;
    this.sqlSeconds = sqlSeconds;
  }

  /**
   * A group's SQL over kept relations; the group's year and parameters are bound. Where a relation
   * cannot be kept, the SQL as it is.
   */
  String over(AskList.Group group) throws SQLException {
    String sql = String.valueOf(group.indicator().sql());
    List<Relation> named = group.indicator().relations();
    if (named.isEmpty()) {
      return sql;
    }
    List<Relation> there = new ArrayList<>();
    StringBuilder made = new StringBuilder();
    for (Relation one : named) {
      made.append(one.name()).append('\n').append(one.sql()).append('\n');
      Optional<String> asked = asked(group, made.toString());
      if (asked.isEmpty() || !isKept(one, asked.get(), there)) {
        return sql;
      }
      there.add(new Relation(one.name(), one.file(), "from temp." + table(one)));
    }
    String written = Relations.steps(named);
    return Relations.WITH
        + Relations.steps(there)
        + sql.substring(Relations.WITH.length() + written.length());
  }

  /** What decides which rows there are; nothing where that cannot be told. */
  private Optional<String> asked(AskList.Group group, String made) {
    StringBuilder asked = new StringBuilder(made);
    asked.append(Math.max(group.planYear(), firstTold));
    Matcher variables = VARIABLES.matcher(made);
    int known = 0;
    while (variables.find()) {
      known++;
      Optional<String> value = value(group, variables.group(1));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      asked.append('\n').append(variables.group(1)).append('=').append(value.get());
    }
    return ANY_VARIABLE.matcher(made).results().count() == known
        ? Optional.of(asked.toString())
        : Optional.empty();
  }

  private static Optional<String> value(AskList.Group group, String variable) {
    if (variable.equals("known_on")) {
      return Optional.of(String.valueOf(group.knownOn()));
    }
    return group.indicator().params().stream()
        .filter(param -> variable.equals("p_" + param.name()))
        .map(param -> group.params().getOrDefault(param.name(), param.defaultValue()))
        .findFirst();
  }

  /** Whether it is there as asked; a relation that fails on a row is left to those who name it. */
  private boolean isKept(Relation one, String asked, List<Relation> before) throws SQLException {
    if (asked.equals(kept.get(one.name()))) {
      return true;
    }
    String query = ToldByYear.read(Relations.before(before, one.sql()));
    TimedSql timed =
        new TimedSql(statement.getConnection(), "relations/" + one.file() + ".sql", sqlSeconds);
    try {
      timed.update("create or replace temp table " + table(one) + " as\n" + query);
      kept.put(one.name(), asked);
      return true;
    } catch (SQLException e) {
      if (!FailingRows.isOfAValue(e)) {
        throw e;
      }
      kept.remove(one.name());
      return false;
    }
  }

  private static String table(Relation one) {
    return "told_relation_" + one.name();
  }

  /** Frees what they take. */
  void forget() throws SQLException {
    for (String name : kept.keySet()) {
      statement.execute("drop table if exists temp.told_relation_" + name);
    }
    kept.clear();
  }
}
