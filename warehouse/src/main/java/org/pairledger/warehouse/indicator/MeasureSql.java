package org.pairledger.warehouse.indicator;

import java.util.Map;
import java.util.Objects;
import org.pairledger.warehouse.SqlTemplate;

/**
 * The statements of measuring and the steps they are put together from, by name: a file each in
 * {@code pairledger/measure}.
 */
final class MeasureSql {

  private static final Map<String, SqlTemplate> FILES = SqlTemplate.packed("/pairledger/measure");

  private MeasureSql() {}

  /** A file with places to fill. */
  static SqlTemplate file(String name) {
    return Objects.requireNonNull(FILES.get(name), name);
  }

  /** The text of a file without places. */
  static String text(String name) {
    return file(name).toString();
  }
}
