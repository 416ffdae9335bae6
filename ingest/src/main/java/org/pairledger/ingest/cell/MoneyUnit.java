package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit an amount is written in, and what it is in yuan. */
public enum MoneyUnit {
  FEN("分", -2),
  JIAO("角", -1),
  YUAN("元", 0),
  THOUSAND("千元", 3),
  WAN("万元", 4),
  MILLION("百万元", 6),
  TEN_MILLION("千万元", 7),
  YI("亿元", 8);

  private static final Pattern IN_HEADING = Pattern.compile("(?<![美港欧日])(百万|千万|亿|万|千)?元");

  private final String label;
  private final int power;

  MoneyUnit(String label, int power) {
    this.label = label;
    this.power = power;
  }

  /** As people write it. */
  public String label() {
    return label;
  }

  /** This many of the unit, in yuan. */
  BigDecimal yuan(BigDecimal number) {
    return power == 0 ? number : number.scaleByPowerOfTen(power);
  }

  /** The unit behind an amount in a cell, e.g. {@code 万} or {@code 万元整}. */
  static Optional<MoneyUnit> ofCell(String unit) {
    return switch (unit) {
      case "元", "元整", "圆整", "块", "元/月", "元/人", "元/年", "圆" -> Optional.of(YUAN);
      case "千元", "千" -> Optional.of(THOUSAND);
      case "万元", "万", "万元整", "w", "W" -> Optional.of(WAN);
      case "百万元", "百万" -> Optional.of(MILLION);
      case "千万元", "千万" -> Optional.of(TEN_MILLION);
      case "亿元", "亿" -> Optional.of(YI);
      case "角" -> Optional.of(JIAO);
      case "分" -> Optional.of(FEN);
      default -> Optional.empty();
    };
  }

  /** The unit that a heading or a line such as {@code 单位：人、万元} states. */
  public static Optional<MoneyUnit> ofHeading(String heading) {
    Matcher unit = IN_HEADING.matcher(CellText.dense(heading));
    return unit.find() ? ofCell(unit.group()) : Optional.empty();
  }
}
