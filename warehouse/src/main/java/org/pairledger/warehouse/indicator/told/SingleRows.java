package org.pairledger.warehouse.indicator.told;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.ToldByYear;

/**
 * Whether an indicator's SQL looks at one row of one fact table at a time, so that other rows, of
 * whatever year, have no say in what becomes of it. In doubt it does not.
 */
final class SingleRows {

  private static final Pattern TEXTS = Pattern.compile("'[^']*'|--[^\n]*");
  private static final Pattern FACTS = Pattern.compile("\\bstar\\s*\\.\\s*\"?(fct_\\w+)");

  /** What sets rows against one another, or may. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "\\b(with|over|window|group|having|distinct|qualify|limit|exists|intersect|except)\\b"
              + "|\\b(min|max|sum|count|avg|any_value|first|last|list|bool_or|bool_and)\\s*\\(");

  private SingleRows() {}

  /** The one table, as {@code star.fct_x}; empty where rows may have to do with one another. */
  static Optional<String> table(Indicator indicator) {
    String sql =
        TEXTS.matcher(String.valueOf(indicator.sql())).replaceAll("''").toLowerCase(Locale.ROOT);
    Matcher facts = FACTS.matcher(sql);
    if (!facts.find() || TOGETHER.matcher(sql).find()) {
      return Optional.empty();
    }
    String table = facts.group(1);
    return facts.find()
        ? Optional.empty()
        : ToldByYear.facts().stream()
            .filter(one -> one.name().equals(table))
            .map(one -> "star." + one.name())
            .findFirst();
  }
}
