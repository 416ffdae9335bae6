package org.pairledger.warehouse.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of an answer by column name, and what a page shows beside its columns. */
final class Row {

  private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

  Row put(String name, @Nullable Object value) {
    cells.put(name, value);
    return this;
  }

  boolean has(String name) {
    return cells.get(name) != null;
  }

  /** The text; empty when there is none. */
  String text(String name) {
    Object value = cells.get(name);
    return value == null ? "" : value.toString();
  }

  @Nullable BigDecimal number(String name) {
    Object value = cells.get(name);
    if (value == null || value instanceof BigDecimal) {
      return (BigDecimal) value;
    }
    return value instanceof Number number ? new BigDecimal(number.toString()) : null;
  }

  int integer(String name) {
    return cells.get(name) instanceof Number number ? number.intValue() : 0;
  }

  @Nullable LocalDate day(String name) {
    return cells.get(name) instanceof LocalDate day ? day : null;
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(cells.get(name));
  }

  @Nullable Object value(String name) {
    return cells.get(name);
  }

  /** What a template reads: numbers, days and texts as they are shown; what is absent is absent. */
  Map<String, Object> shown() {
    Map<String, Object> shown = new LinkedHashMap<>();
    cells.forEach(
        (name, value) -> {
          if (value != null) {
            shown.put(name, shown(value));
          }
        });
    return shown;
  }

  private static Object shown(Object value) {
    if (value instanceof BigDecimal number) {
      return Figures.plain(number);
    }
    if (value instanceof Integer || value instanceof Long || value instanceof LocalDate) {
      return value.toString();
    }
    return value;
  }
}
