package org.pairledger.warehouse.report.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of an answer by column name, and what a page shows beside its columns. */
public final class Row {

  private final Map<String, @Nullable Object> cells = new LinkedHashMap<>();

  public Row put(String name, @Nullable Object value) {
    cells.put(name, value);
    return this;
  }

  public boolean has(String name) {
    return cells.get(name) != null;
  }

  /** The text; empty when there is none. */
  public String text(String name) {
    Object value = cells.get(name);
    return value == null ? "" : value.toString();
  }

  @Nullable
  public BigDecimal number(String name) {
    Object value = cells.get(name);
    if (value == null || value instanceof BigDecimal) {
      return (BigDecimal) value;
    }
    return value instanceof Number number ? new BigDecimal(number.toString()) : null;
  }

  public int integer(String name) {
    return cells.get(name) instanceof Number number ? number.intValue() : 0;
  }

  @Nullable
  public LocalDate day(String name) {
    return cells.get(name) instanceof LocalDate day ? day : null;
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(cells.get(name));
  }

  @Nullable
  public Object value(String name) {
    return cells.get(name);
  }

  /** What a template reads: numbers, days and texts as they are shown; what is absent is absent. */
  public Map<String, Object> shown() {
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
