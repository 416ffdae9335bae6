package org.pairledger.contract;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what a record means in one way, whatever machine, folder or order it was read from: lists
 * and maps sorted, numbers without idle zeros, and nothing of where a value stands.
 */
public final class Canonical {

  /** Components that say where something stands, not what it is. */
  private static final Set<String> ADDRESSES = Set.of("line", "file", "folder", "root", "sort");

  private Canonical() {}

  /**
   * The text of a record, collection, map, optional, number, word or day.
   *
   * @return equal for equal meaning, and different for different meaning
   */
  public static String of(@Nullable Object value) {
    if (value == null) {
      return "-";
    }
    if (value instanceof Optional<?> optional) {
      return of(optional.orElse(null));
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(Canonical::of).sorted().toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      TreeMap<String, String> sorted = new TreeMap<>();
      map.forEach((key, one) -> sorted.put(of(key), of(one)));
      return sorted.toString();
    }
    if (value instanceof Record record) {
      return record(record);
    }
    String text = String.valueOf(value);
    return text.length() + ":" + text;
  }

  private static String record(Record record) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!ADDRESSES.contains(component.getName()) && component.getType() != Path.class) {
        parts.add(component.getName() + "=" + of(value(record, component)));
      }
    }
    return record.getClass().getSimpleName() + parts;
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
