package org.pairledger.contract.dataset;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings as they are compared: NFKC, no white space, one width of bracket, lower case. */
public final class HeaderWords {

  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
  private static final Pattern UNIT_TAIL =
      Pattern.compile("\\((?:单位[::])?(?:元|万元|亿元|千元|人|人次|个|户|次|%|期|场次|天|月|小时|平方米)\\)$");

  private HeaderWords() {}

  /** This heading, or any ledger word, in the form in which it is compared. */
  public static String normal(String words) {
    String text = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return GAPS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT).replace("*", "");
  }

  /** The normal form without a unit in brackets at its end. */
  public static String withoutUnit(String words) {
    return UNIT_TAIL.matcher(normal(words)).replaceFirst("");
  }
}
