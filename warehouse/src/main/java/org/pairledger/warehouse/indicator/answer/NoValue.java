package org.pairledger.warehouse.indicator.answer;

import org.pairledger.warehouse.indicator.definition.Derivation;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** Why there is no value, in Chinese. */
public final class NoValue {

  static final String NO_PRIOR_YEAR = "上年无数或为零，不可比";
  static final String NO_BASE = "分母为零";
  static final String NO_UNITS = "未列单元名单";

  private NoValue() {}

  public static String reason(Indicator indicator) {
    Derivation derivation = indicator.derivation();
    if (derivation != null && derivation.kind() == Derivation.Kind.GROWTH) {
      return NO_PRIOR_YEAR;
    }
    return indicator.shape().universe() == null ? NO_BASE : NO_UNITS;
  }
}
