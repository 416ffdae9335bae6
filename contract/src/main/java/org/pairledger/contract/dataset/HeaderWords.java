package org.pairledger.contract.dataset;

import java.util.Locale;
import java.util.regex.Pattern;

/** Headings as they are compared: NFKC, no white space, one width of bracket, lower case. */
public final class HeaderWords {

  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final String MULTIPLE = "[十百千万亿拾佰仟萬億]{0,2}";
  private static final String MONEY = MULTIPLE + "(?:[美港欧日]?[元圆圓]|港币|美金)";
  private static final String COUNTED =
      "人|名|人次|个|户|次|%|期|场|场次|批|批次|对|家|所|份|篇|天|月|年|个月|小时|学时|课时|平方米|m2|亩|公顷|平方公里|公里|千米"
          + "|km|米|头|只|羽|株|尾|箱|件|吨|t|公斤|千克|kg|斤|台|套|辆|座|处|条|盏|册|本|瓶|袋|盒|桶";

  private static final String EACH = "/(?:每?[人名月年天日次期户个])";

  private static final Pattern UNIT_TAIL =
      Pattern.compile(
          "[(\\[](?:单位[::])?(?:人民币)?(?:"
              + MONEY
              + "(?:[/、,或]"
              + MONEY
              + "|"
              + EACH
              + "(?:[/·.]"
              + EACH.substring(1)
              + ")?)?|"
              + MULTIPLE
              + "(?:"
              + COUNTED
              + ")|[百千十]?[万亿萬億]|[百千佰仟])[)\\]]$|(?<=.)[/:_](?:"
              + MONEY
              + "|[百千十]?[万亿萬億])$");

  /** What templates print beside a heading for those who fill them in. */
  private static final Pattern ADVICE =
      Pattern.compile(
          "[(\\[【〔](?:\\*|必填项?|必录|必选|选填|可选|可不填|非必填|如有|没有填无|格式.{0,60}?|是/否|是或否|有/无|男/女|\\d+位(?:数)?|与.{0,60}?一致"
              + "|例.{0,60}?|如[::].{0,60}?|填.{0,60}?|请.{0,60}?|详?见.{0,60}?|下拉.{0,60}?|单选|可?多选|按.{0,60}?填.{0,60}?|精确到.{0,60}?|y{2,4}.{0,60}?|(?:19|20)\\d\\d[-./年].{0,60}?"
              + "|不含.{0,2}空格|文本格式|数字|年[/.、-]?月(?:[/.、-]?日)?)[)\\]】〕]");

  /** A text that an export wrote as a formula, {@code ="乡(镇)"}, and numbering before a name. */
  private static final Pattern WRAPPED = Pattern.compile("^=?[\"'](.*)[\"']$");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[(]?\\d{1,2}[).、](?=\\p{IsHan})|[①-⑳★▲●※#+]+)|(?<![::★▲●※?])[::★▲●※?]++$");

  private HeaderWords() {}

  /** The normal form without what a template or an export adds to a name. */
  public static String undecorated(String words) {
    String bare = WRAPPED.matcher(normal(words)).replaceFirst("$1");
    bare = NUMBERED.matcher(ADVICE.matcher(bare).replaceAll("")).replaceAll("");
    return bare.isEmpty() ? normal(words) : bare;
  }

  /** This heading, or any ledger word, in the form in which it is compared. */
  public static String normal(String words) {
    String text = PlainText.of(words);
    return GAPS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT).replace("*", "");
  }

  /** The normal form without a unit in brackets at its end. */
  public static String withoutUnit(String words) {
    return UNIT_TAIL.matcher(undecorated(words)).replaceFirst("");
  }
}
