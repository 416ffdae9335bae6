package org.pairledger.contract.dataset;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings as they are compared: NFKC, no white space, one width of bracket, lower case. */
public final class HeaderWords {

  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
  private static final Pattern UNIT_TAIL =
      Pattern.compile(
          "\\((?:单位[::])?(?:元|万元|亿元|千元|元/月|元/人|元/年|人|名|人次|万人|万人次|个|户|次|%|期|场|场次|批|批次|对|家|所|份|篇"
              + "|天|月|年|小时|学时|课时|平方米|m2|亩|万亩|公顷|平方公里|公里|千米|km|米|头|只|羽|株|尾|箱|件|吨|t|公斤|千克|kg|斤"
              + "|台|套|辆|座|处|条|盏|册|本|瓶|袋|盒|桶)\\)$");

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
