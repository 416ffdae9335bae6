package org.pairledger.warehouse.assessment.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.definition.Indicator;

/**
 * What each side has of a promise that each owes for itself.
 *
 * @param measured the donor's, then the recipient's; empty where nobody is asked apart
 */
record Sides(List<Measured> measured) {

  static Sides of(PlanYear year, Promise promise, Questions.Answers answers) {
    return new Sides(
        Stream.of(Questions.About.DONOR, Questions.About.RECIPIENT)
            .map(about -> answers.find(year, promise, about))
            .flatMap(Stream::ofNullable)
            .toList());
  }

  /** Each side's value in the promise's unit, in words; empty where nobody is asked apart. */
  String words(@Nullable Indicator indicator, Promise promise) {
    return measured.stream()
        .map(one -> name(one.request().side()) + value(indicator, promise, one))
        .collect(Collectors.joining("，"));
  }

  private static String name(String side) {
    return side.equals("D") ? "帮扶方" : "受援方";
  }

  private static String value(@Nullable Indicator indicator, Promise promise, Measured one) {
    BigDecimal value = TargetJudge.own(indicator, promise, one.value());
    return value == null ? "无值" : value.stripTrailingZeros().toPlainString() + promise.unit();
  }
}
