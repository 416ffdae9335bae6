package org.pairledger.app.draft.promise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** Units as plans write them, and the indicators' units they may stand for. */
final class Measures {

  /** What may follow a number, longer words first. */
  static final String UNITS =
      "亿元|万元|元|人次|场次|批次|期次|班次|个百分点|小时|万人次|万人|人|名|位|次|场|期|个班|班|批|对|户|家|篇|条|件|项|所|处"
          + "|份|亩|吨|头|箱|％|%|个(?!月|百分)";

  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("名", List.of("人")),
          Map.entry("位", List.of("人")),
          Map.entry("场", List.of("场次", "次")),
          Map.entry("场次", List.of("次")),
          Map.entry("批次", List.of("批")),
          Map.entry("班", List.of("期")),
          Map.entry("个班", List.of("期")),
          Map.entry("班次", List.of("期")),
          Map.entry("期次", List.of("期")),
          Map.entry("篇", List.of("个")),
          Map.entry("条", List.of("个")),
          Map.entry("件", List.of("个")),
          Map.entry("项", List.of("个")),
          Map.entry("份", List.of("个")),
          Map.entry("处", List.of("个")),
          Map.entry("个", List.of("家", "对")),
          Map.entry("所", List.of("个", "对")),
          Map.entry("家", List.of("个")),
          Map.entry("％", List.of("%")),
          Map.entry("万人", List.of("人")),
          Map.entry("万人次", List.of("人次")));

  private Measures() {}

  /** Whether numbers in this unit can be numbers of an indicator. */
  static boolean fit(String written, Indicator indicator) {
    return indicator.inOwnUnit(BigDecimal.ONE, written).isPresent()
        || MEANT.getOrDefault(written, List.of()).contains(indicator.unit());
  }

  /** The unit that a target of an indicator is written in. */
  static String of(String written, Indicator indicator) {
    return indicator.inOwnUnit(BigDecimal.ONE, written).isPresent() ? written : indicator.unit();
  }

  /** 万人 is no unit of any indicator, its people are. */
  static BigDecimal plain(BigDecimal value, String written) {
    return written.startsWith("万人") ? value.movePointRight(4) : value;
  }
}
