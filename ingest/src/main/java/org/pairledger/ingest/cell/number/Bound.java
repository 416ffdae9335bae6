package org.pairledger.ingest.cell.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How exact a stated number is; the words that say so stand before or behind it. */
public enum Bound {
  EXACT(null, "(?!)", "(?!)"),
  APPROX("approx", "大约|约|大概", "左右$|上下$"),
  AT_LEAST("at_least", "不少于|不低于|至少|超过|逾|超|≥|>=", "以上$|余$|多$|\\+$"),
  BELOW("below", "接近|近|不足|不到|不超过|≤|<=", "以下$|以内$");

  private final @Nullable String word;
  private final Pattern before;
  private final Pattern behind;

  Bound(@Nullable String word, String before, String behind) {
    this.word = word;
    this.before = Pattern.compile(before);
    this.behind = Pattern.compile(behind);
  }

  /** As staged; null for an exact number. */
  public @Nullable String word() {
    return word;
  }

  Bound or(Bound other) {
    return this == EXACT ? other : this;
  }

  /** The bound whose word stands here. */
  static Bound atStart(String text, int at) {
    if (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      return EXACT;
    }
    for (Bound bound : values()) {
      if (bound.startLength(text, at) > 0) {
        return bound;
      }
    }
    return EXACT;
  }

  int startLength(String text, int at) {
    Matcher start = before.matcher(text).region(at, text.length());
    return start.lookingAt() ? start.end() - at : 0;
  }

  /** The bound whose word ends this text. */
  static Bound atEnd(String text) {
    if (!text.isEmpty()) {
      for (Bound bound : values()) {
        if (bound.behind.matcher(text).find()) {
          return bound;
        }
      }
    }
    return EXACT;
  }

  /** The text without that word. */
  String strip(String text) {
    return this == EXACT ? text : behind.matcher(text).replaceFirst("");
  }
}
