package org.pairledger.warehouse.assessment.score;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.judge.Judged;

/**
 * One part of a scorecard's points: what it could earn, and what of it was lost. Nothing is
 * rounded.
 *
 * @param line null where no line lost it: what lies over the maximum, or what a veto took
 * @param target what earns the part by itself; null where the line has none that earns
 * @param lost negative where more was earned than the part has: a bonus
 */
public record PointLoss(
    Kind kind,
    @Nullable CardLine line,
    @Nullable Judged target,
    BigFraction points,
    BigFraction lost) {

  /** What a part is. */
  public enum Kind {
    TARGET("任务"),
    MEASURE("指标"),
    ITEM("事项"),
    BONUS("加分"),
    PENALTY("扣分"),
    VETO("一票否决"),
    CAP("封顶"),
    ROUNDING("舍入");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
