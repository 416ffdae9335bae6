package org.pairledger.warehouse.compare;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What codes are called in a comparison; a code without a name stands for itself. */
record Labels(Map<String, String> names) {

  String name(String code) {
    return names.getOrDefault(code, code);
  }

  String where(String pairing, int year) {
    return name(pairing) + " " + year;
  }

  /** The unit of an indicator or target; empty where it has none. */
  String unit(String key) {
    return names.getOrDefault("unit " + key, "");
  }

  static String arrow(@Nullable Object before, @Nullable Object after) {
    return (before == null ? "无" : before) + " → " + (after == null ? "无" : after);
  }
}
