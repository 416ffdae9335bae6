package org.pairledger.transform.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which side of a pairing the names in a text speak of; lists of names have strokes between. */
final class SideWords {

  private static final Map<String, String[]> NAMES = new ConcurrentHashMap<>();

  private SideWords() {}

  /** D, R, or J when the text names both sides; null when it names neither. */
  static @Nullable String named(String text, String donor, String recipient) {
    boolean isDonor = names(text, donor);
    boolean isRecipient = names(text, recipient);
    if (isDonor && isRecipient) {
      return "J";
    }
    if (isDonor) {
      return "D";
    }
    return isRecipient ? "R" : null;
  }

  /** As {@link #named}, null where the text names both. */
  static @Nullable String one(String text, String donor, String recipient) {
    String side = named(text, donor, recipient);
    return "J".equals(side) ? null : side;
  }

  /** The text as it is matched, if it names a county of the pairing or what one lies in. */
  static @Nullable String widely(String text, String wide) {
    return names(text, wide) ? TextWords.key(text) : null;
  }

  private static boolean names(String text, String list) {
    for (String name : NAMES.computeIfAbsent(list, SideWords::split)) {
      if (text.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static String[] split(String list) {
    return list.isEmpty() ? new String[0] : list.split("\\|", -1);
  }
}
