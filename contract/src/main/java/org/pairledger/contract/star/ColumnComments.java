package org.pairledger.contract.star;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pairledger.contract.table.ColumnNotes;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** What a file of a star table says of itself, so that it can be read without this program. */
public final class ColumnComments {

  private ColumnComments() {}

  /** Label, definition, unit and key of a column. */
  public static String of(Table table, Field field) {
    String comment = ColumnNotes.comment(field.name(), field.label(), field.labelEn());
    return StarKeys.of(table, field).map(key -> comment + "。" + key).orElse(comment);
  }

  /** What one row is, and each column, under names that begin with {@code pairledger.}. */
  public static Map<String, String> ofFile(Table table) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("pairledger.table", table.name());
    all.put("pairledger.label", table.label());
    all.put("pairledger.grain", table.grain());
    for (Field field : table.fields()) {
      all.put("pairledger.column." + field.name(), of(table, field));
    }
    return all;
  }
}
