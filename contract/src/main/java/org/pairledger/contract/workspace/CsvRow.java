package org.pairledger.contract.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One row of a {@link CsvFile}; a value that cannot be read becomes a fault and a harmless default.
 */
record CsvRow(String file, int line, Map<String, String> values, FaultList faults) {

  String text(String column) {
    return values.getOrDefault(column, "");
  }

  Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(value -> !value.isEmpty());
  }

  String required(String column) {
    if (text(column).isEmpty()) {
      fault(column, "must not be empty");
    }
    return text(column);
  }

  String oneOf(String column, Set<String> allowed) {
    if (!allowed.contains(text(column))) {
      fault(column, "allowed are " + new TreeSet<>(allowed));
    }
    return text(column);
  }

  boolean flag(String column) {
    return oneOf(column, Set.of("true", "false")).equals("true");
  }

  Optional<LocalDate> date(String column) {
    try {
      return optional(column).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      fault(column, "a date is written as 2020-06-30");
      return Optional.empty();
    }
  }

  LocalDate requiredDate(String column) {
    Optional<LocalDate> date = date(column);
    if (text(column).isEmpty()) {
      fault(column, "must not be empty; a date is written as 2020-06-30");
    }
    return date.orElse(LocalDate.EPOCH);
  }

  Optional<BigDecimal> number(String column) {
    try {
      return optional(column).map(BigDecimal::new);
    } catch (NumberFormatException e) {
      fault(column, "a number is written as 260 or 12.5");
      return Optional.empty();
    }
  }

  Optional<Integer> integer(String column) {
    try {
      return optional(column).map(Integer::valueOf);
    } catch (NumberFormatException e) {
      fault(column, "a whole number is needed");
      return Optional.empty();
    }
  }

  /** {@code a=1;b=2} as a map. */
  SortedMap<String, String> parameters(String column) {
    SortedMap<String, String> parameters = new TreeMap<>();
    for (String part : text(column).split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      } else if (!part.isBlank()) {
        fault(column, "parameters are written as name=value;name=value");
      }
    }
    return parameters;
  }

  void fault(String column, String allowed) {
    faults.add(new Fault(file, line, column, text(column), allowed));
  }
}
