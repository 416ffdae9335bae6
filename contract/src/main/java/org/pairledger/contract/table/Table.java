package org.pairledger.contract.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a row of a table is: the one place that says so.
 *
 * @param name of the table and its Parquet folder
 * @param label Chinese
 * @param grain one English sentence, "one row per …"
 * @param key the columns that tell rows apart
 * @param fields all columns in their order
 */
public record Table(String name, String label, String grain, List<Field> key, List<Field> fields) {

  public Table {
    key = List.copyOf(key);
    fields = List.copyOf(fields);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("Table '" + name + "' has no key");
    }
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException("Table '" + name + "' names " + field.name() + " twice");
      }
    }
    if (!fields.containsAll(key)) {
      throw new IllegalArgumentException("Table '" + name + "' has a key that is not its column");
    }
  }

  /** The columns' names in their order. */
  public List<String> columns() {
    return fields.stream().map(Field::name).toList();
  }

  /** These lists of fields, one after the other. */
  @SafeVarargs
  public static List<Field> columns(List<Field>... groups) {
    List<Field> all = new ArrayList<>();
    for (List<Field> group : groups) {
      all.addAll(group);
    }
    return List.copyOf(all);
  }
}
