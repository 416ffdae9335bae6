package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The unit an amount is written in, and what it is in yuan. */
public enum MoneyUnit {
  FEN("分", -2),
  JIAO("角", -1),
  YUAN("元", 0),
  HUNDRED("百元", 2),
  THOUSAND("千元", 3),
  WAN("万元", 4),
  HUNDRED_THOUSAND("十万元", 5),
  MILLION("百万元", 6),
  TEN_MILLION("千万元", 7),
  YI("亿元", 8),
  TEN_YI("十亿元", 9),
  HUNDRED_YI("百亿元", 10),
  THOUSAND_YI("千亿元", 11),
  WAN_YI("万亿元", 12);

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

  /** The unit of money that a written unit is; empty where it is of something else. */
  static Optional<MoneyUnit> of(UnitWord word) {
    if (word.kind() != UnitWord.Kind.MONEY
        && (word.kind() != UnitWord.Kind.NONE || word.power() == 0)) {
      return Optional.empty();
    }
    int power = word.power() + word.size().precision() - 1 - word.size().scale();
    return Arrays.stream(values()).filter(unit -> unit.power == power).findFirst();
  }

  /** The unit behind an amount in a cell, e.g. {@code 万} or {@code 万元整}. */
  static Optional<MoneyUnit> ofCell(String unit) {
    return Optional.ofNullable(UnitWord.of(unit)).flatMap(MoneyUnit::of);
  }

  /** The unit that a heading or a line such as {@code 单位：人、万元} states, if it is one. */
  public static Optional<MoneyUnit> ofHeading(String heading) {
    return StatedUnit.ofHeading(heading).money();
  }
}
