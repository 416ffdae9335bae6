package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of digits and multiples by turns, {@code 3万5千}, {@code 1亿2000万}.
 *
 * @param number how many of its greatest multiple: 3.5 of 3万5千
 * @param multiple that multiple
 * @param end where in the text it ends
 */
record MixedNumber(BigDecimal number, String multiple, int end) {

  private static final Pattern PART = Pattern.compile("(\\d{1,4})(亿|千万|百万|十万|万|千|百|十)?");

  /** The number that begins here; null where it has one part only, or its parts do not go down. */
  static @Nullable MixedNumber at(String text, int from) {
    Matcher part = PART.matcher(text).region(from, text.length());
    if (!part.lookingAt() || part.group(2) == null) {
      return null;
    }
    String multiple = part.group(2);
    int greatest = power(multiple);
    int below = greatest;
    int end = part.end();
    BigDecimal sum = new BigDecimal(part.group(1));
    boolean hasMore = false;
    while (below > 0 && part.region(end, text.length()).lookingAt()) {
      int power = part.group(2) == null ? 0 : power(part.group(2));
      int places = part.group(1).length() + power;
      // 3万5 may be 30,005 or 35,000
      boolean isSaid = power > 0 ? places <= below : places == below;
      if (power >= below || !isSaid) {
        return null;
      }
      sum = sum.add(new BigDecimal(part.group(1)).movePointLeft(greatest - power));
      below = power;
      end = part.end();
      hasMore = true;
    }
    return hasMore ? new MixedNumber(sum, multiple, end) : null;
  }

  private static int power(String multiple) {
    return switch (multiple) {
      case "亿" -> 8;
      case "千万" -> 7;
      case "百万" -> 6;
      case "十万" -> 5;
      case "万" -> 4;
      case "千" -> 3;
      case "百" -> 2;
      default -> 1;
    };
  }
}
