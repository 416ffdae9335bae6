package org.pairledger.ingest.ledger.norow;

import java.util.regex.Pattern;

/** Comments that say another value than their cell, or that it is none. */
public final class Corrections {

  private static final Pattern CORRECTS =
      Pattern.compile(
          "更正|更改|改为|改成|应为|应是|应该|实为|实际|有误|错误|写错|填错|多报|少报|漏报|重复|作废|退回|冲销|不计|核减|核实|待定|暂定|存疑");

  /** What a column of remarks says only where a value is wrong. */
  private static final Pattern CORRECTS_ROW =
      Pattern.compile(
          "更正|改为|改成|应为|应是|实为|笔误|有误|写错|填错|多报|少报|漏报|重复(?:填|报|登|统|计|$|[。，,;；])|与.{1,8}重复|(?:未|没有?|尚未)(?:实际)?到[账帐位款]|同一(?:次|笔|场)|以.{1,8}为准|美元|港币|港元|外币|退学|辍学|休学|死亡|去世|[未没](?:有)?(?:外出|务工|就业|到岗|上岗|开工|实施|举办|开展|成行)|离职|辞职|辞工|单位(?:应?[为是])?.{0,2}[万千]?元");

  /** A figure that may be meant for the cell; days and phones are none. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\d.年月/-])\\d[\\d,]*(\\.\\d+)?(?![\\d.年月日号/:：-])");

  private static final int LONGEST_FIGURE = 10;

  private Corrections() {}

  /** Whether the remark on a row says that a value of it is another. */
  static boolean isOfRow(String remark) {
    return CORRECTS_ROW.matcher(remark).find();
  }

  /** Whether the comment may change what its cell says. */
  public static boolean isOne(String comment) {
    return CORRECTS.matcher(comment).find()
        || FIGURE.matcher(comment).results().anyMatch(f -> f.group().length() <= LONGEST_FIGURE);
  }
}
