package org.pairledger.warehouse.indicator;

import java.util.List;

/**
 * What a target may set in an indicator's definition.
 *
 * @param defaultValue as written in the header
 * @param allowed the words that may stand here; empty when any value of the default's kind may
 */
public record Parameter(String name, String defaultValue, List<String> allowed) {

  public Parameter {
    allowed = List.copyOf(allowed);
  }

  /** Whether this value may be given: a listed word, or a value of the default's kind. */
  public boolean accepts(String value) {
    return allowed.isEmpty() ? kind(value).equals(kind(defaultValue)) : allowed.contains(value);
  }

  private static String kind(String value) {
    if (value.matches("\\d{1,9}")) {
      return "integer";
    }
    return value.equals("true") || value.equals("false") ? "boolean" : "text";
  }
}
