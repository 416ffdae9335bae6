package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;

/** A place in a regime file that can be faulted: its file, its path, and how to step inside. */
record Faulty(String file, Lines lines, String path, FaultList faults) {

  Faulty in(String key) {
    return new Faulty(file, lines, path + "/" + key, faults);
  }

  Faulty in(int index) {
    return in(Integer.toString(index));
  }

  /** Adds a fault here. */
  void fault(Object found, String allowed) {
    String place = path.isEmpty() ? "" : path.substring(1).replace('/', '.');
    faults.add(new Fault(file, lines.at(path), place, found.toString(), allowed));
  }

  /** The text under a key, which must be there. */
  String text(String key, @Nullable String text) {
    if (text == null || text.isBlank()) {
      in(key).fault("", "is missing");
      return "";
    }
    return text;
  }

  /** The number under a key, which must be there. */
  BigDecimal number(String key, @Nullable BigDecimal number) {
    if (number == null) {
      in(key).fault("", "is missing");
      return BigDecimal.ZERO;
    }
    return number;
  }

  /** The value of an enumeration under a key; the first of them when it is none. */
  <E extends Enum<E>> E oneOf(String key, @Nullable String text, E[] values, Optional<E> absent) {
    if (text == null && absent.isPresent()) {
      return absent.get();
    }
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    String allowed = Arrays.toString(values).toLowerCase(Locale.ROOT);
    in(key).fault(text == null ? "" : text, "allowed are " + allowed);
    return values[0];
  }
}
