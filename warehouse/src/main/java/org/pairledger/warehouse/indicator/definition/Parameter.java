package org.pairledger.warehouse.indicator.definition;

import java.util.List;

/**
 * What a target may set in an indicator's definition.
 *
 * @param defaultValue as written in the header
 * @param allowed the words that may stand here; empty when any value of the default's kind may
 */
public record Parameter(String name, String defaultValue, List<String> allowed) {

  private static final String NUMBER = "\\d{1,9}";
  private static final String FLAG = "true|false";

  public Parameter {
    allowed = List.copyOf(allowed);
  }

  /** Whether this value may be given: a listed word, or a value of the default's kind. */
  public boolean accepts(String value) {
    if (!allowed.isEmpty()) {
      return allowed.contains(value);
    }
    return isText() || (isNumber() ? value.matches(NUMBER) : value.matches(FLAG));
  }

  /** The value as SQL: numbers and flags as such, words as text. */
  public String literal(String value) {
    return isText() ? "'" + value.replace("'", "''") + "'" : value;
  }

  private boolean isText() {
    return !isNumber() && !defaultValue.matches(FLAG);
  }

  private boolean isNumber() {
    return defaultValue.matches(NUMBER);
  }
}
