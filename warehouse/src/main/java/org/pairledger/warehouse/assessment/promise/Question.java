package org.pairledger.warehouse.assessment.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairledger.warehouse.indicator.definition.Indicator;

/**
 * What is measured, whoever asks and whatever is to be reached: two promises with one question have
 * one answer.
 *
 * @param params those that differ from the defaults
 */
public record Question(
    String indicator, Map<String, String> params, String side, LocalDate from, LocalDate to) {

  public Question {
    params = Map.copyOf(params);
  }

  public static Question of(Promise promise, Indicator indicator) {
    return new Question(
        indicator.code(),
        apart(indicator, promise.params()),
        side(indicator.sides(), promise.side()),
        promise.windowFrom(),
        promise.windowTo());
  }

  /** The parameters that differ from the defaults: what is asked in the same way is asked once. */
  public static Map<String, String> apart(Indicator indicator, Map<String, String> params) {
    Map<String, String> apart = new TreeMap<>(params);
    indicator.params().forEach(one -> apart.remove(one.name(), one.defaultValue()));
    return apart;
  }

  /** Where one side alone can act, both together are that side. */
  private static String side(List<String> sides, String side) {
    boolean isOfOne = sides.contains("D") != sides.contains("R");
    return isOfOne && side.equals(sides.contains("D") ? "D" : "R") ? "J" : side;
  }
}
