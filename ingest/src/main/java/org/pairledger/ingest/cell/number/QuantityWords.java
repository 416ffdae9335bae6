package org.pairledger.ingest.cell.number;

import java.util.regex.Pattern;

/** Tells Chinese characters that only say how much from those that may be somebody's name. */
public final class QuantityWords {

  private static final String DIGIT = "[零〇一二三四五六七八九两叁贰壹肆伍陆柒捌玖]";
  private static final String MULTIPLE = "(?:[千百十拾佰仟]?[万亿]|[十百千拾佰仟])";

  /** 万, 伍 and 陆 are surnames, too, and begin no number that stands alone. */
  private static final String SPELT =
      "[零〇一二三四五六七八九十百千两半几第廿卅叁拾佰仟壹贰肆柒捌玖][零〇一二三四五六七八九十百千万亿两半几多点余来廿卅叁拾佰仟壹贰肆伍陆柒捌玖]{0,20}";

  private static final String UNIT =
      "[百千万亿]{0,2}个?(?:工日|工|学期|学年|倍|标段|亩次|" + UnitWord.chinese() + ")";

  /** Units that go on in smaller ones, and are no surnames: 3小时二十分, 一年零三个月, 三块五. */
  private static final String PARTED = "元|块|角|分|年|个|个月|月|天|日|小时|分钟|亩|公里|公斤|斤|吨";

  private static final String UNITS =
      "(?:(?:" + PARTED + ")(?:零?" + SPELT + "(?:" + PARTED + ")?){0,3}|" + UNIT + ")";
  private static final String END = "(?:半|半月|多|余|左右|上下|以上|以下|以内|之内|内|整|正|起)?";

  private static final Pattern BEHIND_DIGITS =
      Pattern.compile(
          "(?:"
              + MULTIPLE
              + "(?:"
              + DIGIT
              + "(?:"
              + DIGIT
              + "|"
              + MULTIPLE
              + "){0,12})?)?[余多来几]?"
              + UNITS
              + "?"
              + END);

  /** 500只鸡: a word for things, and no more than one character of what they are. */
  private static final Pattern THINGS_BEHIND_DIGITS =
      Pattern.compile(
          "[余多来几]?(?:只|头|羽|尾|匹|袋|箱|瓶|包|桶|盒|件|套|台|辆|双|斤|公斤|吨|株|棵|本|册|床|罐|捆|筐)\\p{IsHan}");

  private static final Pattern ALONE =
      Pattern.compile(
          "(?:大约|大概|不少于|不低于|不足|不到|至少|超过|接近|[约近上好数逾超]{0,2})(?:百分之|"
              + SPELT
              + "分之)?"
              + SPELT
              + "(?:[至到]"
              + SPELT
              + ")?成?"
              + UNITS
              + "?"
              + END);

  private QuantityWords() {}

  /** Whether these characters, which stand right behind a digit, only say how much it is. */
  public static boolean goOnBehindDigits(String han) {
    return BEHIND_DIGITS.matcher(han).matches() || THINGS_BEHIND_DIGITS.matcher(han).matches();
  }

  /** Whether these characters, which stand for themselves, are a quantity and nothing else. */
  public static boolean areOne(String han) {
    return (han.length() > 1 || "廿卅".contains(han)) && ALONE.matcher(han).matches();
  }

  /** Whether this is a unit and nothing else. */
  public static boolean areUnit(String han) {
    return UnitWord.of(han) != null;
  }
}
