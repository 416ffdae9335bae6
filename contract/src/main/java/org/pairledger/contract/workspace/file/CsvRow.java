package org.pairledger.contract.workspace.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One row of a {@link CsvFile}; a value that cannot be read becomes a fault and a harmless default.
 */
public record CsvRow(String file, int line, Map<String, String> values, FaultList faults) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  public String text(String column) {
    return values.getOrDefault(column, "");
  }

  public Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(value -> !value.isEmpty());
  }

  public String required(String column) {
    if (text(column).isEmpty()) {
      fault(column, "must not be empty");
    }
    return text(column);
  }

  public String oneOf(String column, Set<String> allowed) {
    if (!allowed.contains(text(column))) {
      fault(column, "allowed are " + new TreeSet<>(allowed));
    }
    return text(column);
  }

  /** Also as a spreadsheet program saves it: {@code TRUE}. */
  public boolean flag(String column) {
    String word = text(column).toLowerCase(Locale.ROOT);
    if (!word.equals("true") && !word.equals("false")) {
      fault(column, "allowed are [false, true]");
    }
    return word.equals("true");
  }

  /** Also as a spreadsheet program saves it: {@code 2020/6/30}. */
  public Optional<LocalDate> date(String column) {
    try {
      return optional(column).map(text -> LocalDate.parse(text.replace('/', '-'), DAY));
    } catch (DateTimeParseException e) {
      fault(column, "a date is written as 2020-06-30");
      return Optional.empty();
    }
  }

  /** Says a span that ends before it begins. */
  public void inOrder(String from, String to) {
    Optional<LocalDate> first = optional(from).isPresent() ? date(from) : Optional.empty();
    Optional<LocalDate> last = optional(to).isPresent() ? date(to) : Optional.empty();
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      fault(to, "must not lie before " + from);
    }
  }

  public LocalDate requiredDate(String column) {
    Optional<LocalDate> date = date(column);
    if (text(column).isEmpty()) {
      fault(column, "must not be empty; a date is written as 2020-06-30");
    }
    return date.orElse(LocalDate.EPOCH);
  }

  public Optional<BigDecimal> number(String column) {
    try {
      return optional(column).map(BigDecimal::new);
    } catch (NumberFormatException e) {
      fault(column, "a number is written as 260 or 12.5");
      return Optional.empty();
    }
  }

  public Optional<Integer> integer(String column) {
    try {
      return optional(column).map(Integer::valueOf);
    } catch (NumberFormatException e) {
      fault(column, "a whole number is needed");
      return Optional.empty();
    }
  }

  /** {@code a=1;b=2} as a map. */
  public SortedMap<String, String> parameters(String column) {
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

  public void fault(String column, String allowed) {
    faults.add(new Fault(file, line, column, text(column), allowed));
  }
}
