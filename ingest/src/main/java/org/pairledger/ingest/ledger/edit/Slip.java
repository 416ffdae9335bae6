package org.pairledger.ingest.ledger.edit;

/** Whether one number is another with a slip of the hand in it. */
public final class Slip {

  private Slip() {}

  /** What kind of slip makes the one of the other; empty if none does. Both in hundredths. */
  public static String between(long stands, long meant) {
    if (stands == meant || stands <= 0 || meant <= 0) {
      return "";
    }
    if (isPowerOfTen(Math.max(stands, meant), Math.min(stands, meant))) {
      return "差若干个零";
    }
    String one = String.valueOf(stands);
    String other = String.valueOf(meant);
    if (one.length() == other.length() && isSwapped(one, other)) {
      return "相邻两位颠倒";
    }
    return "";
  }

  private static boolean isPowerOfTen(long larger, long smaller) {
    long grown = smaller;
    while (grown < larger && grown <= Long.MAX_VALUE / 10) {
      grown *= 10;
    }
    return grown == larger;
  }

  private static boolean isSwapped(String one, String other) {
    int first = 0;
    while (one.charAt(first) == other.charAt(first)) {
      first++;
    }
    return first + 1 < one.length()
        && one.charAt(first) == other.charAt(first + 1)
        && one.charAt(first + 1) == other.charAt(first)
        && one.substring(first + 2).equals(other.substring(first + 2));
  }
}
