package org.pairledger.warehouse.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A score that changed, and how much of the change each part brought; the parts add up to it.
 *
 * @param category empty for the total
 * @param before null when there was no score
 * @param after null when there is none any more
 * @param data by the ledgers
 * @param target by the plan
 * @param rule by the rules, the day and the program
 * @param membership by pairings, peer groups and units
 * @param gradeBefore of a total only, as are the next three
 */
public record ScoreChange(
    String scorecard,
    String pairingId,
    int year,
    String category,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    BigDecimal data,
    BigDecimal target,
    BigDecimal rule,
    BigDecimal membership,
    @Nullable String gradeBefore,
    @Nullable String gradeAfter,
    @Nullable Integer rankBefore,
    @Nullable Integer rankAfter) {

  /** By how much the score changed; a missing one counts nothing. */
  public BigDecimal change() {
    return orZero(after).subtract(orZero(before));
  }

  /** Whether anything changed at all, be it that two parts cancel each other out. */
  boolean isOne() {
    return !isSame()
        || List.of(data, target, rule, membership).stream().anyMatch(part -> part.signum() != 0)
        || !Objects.equals(gradeBefore, gradeAfter)
        || !Objects.equals(rankBefore, rankAfter);
  }

  /** Whether the points are what they were; having none is not having zero. */
  boolean isSame() {
    return (before == null) == (after == null) && change().signum() == 0;
  }

  /** Every part with its sign, those that brought nothing left out. */
  String parts() {
    return List.of(Part.values()).stream()
        .filter(part -> of(part).signum() != 0)
        .map(part -> part.word() + " " + signed(of(part)))
        .collect(Collectors.joining("，"));
  }

  private BigDecimal of(Part part) {
    return switch (part) {
      case DATA -> data;
      case TARGET -> target;
      case RULE -> rule;
      case MEMBERSHIP -> membership;
    };
  }

  static String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + change.toPlainString();
  }

  static BigDecimal orZero(@Nullable BigDecimal points) {
    return points == null ? BigDecimal.ZERO.setScale(2) : points;
  }
}
