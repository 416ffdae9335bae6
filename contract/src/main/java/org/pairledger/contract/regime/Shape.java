package org.pairledger.contract.regime;

import java.util.List;
import java.util.Locale;

/** The shapes of scoring; a new number is a file's line, a new shape is a value here. */
public enum Shape {
  /** The share reached, one at most. */
  RATIO_CAPPED("按完成率计，封顶为满分"),
  /** Everything at the target; one short of it, nothing. */
  ALL_OR_NOTHING("达标得满分，否则不得分"),
  /** Each whole {@code step} of shortfall costs {@code points}, down to nothing. */
  STEP_DEDUCTION("每少一步扣分", "step", "points"),
  /** Full at {@code full_at} per cent of growth, nothing at {@code zero_at}, even between. */
  GROWTH_VS_PRIOR_YEAR("按比上年同期的增幅计", "full_at", "zero_at"),
  /** Full when one record counts. */
  EVIDENCE_PRESENT("有记录即得满分"),
  /** The share {@code first} for the first of the peer group, {@code last} for its last. */
  RANK_IN_GROUP("按组内名次计", "first", "last"),
  /** Each whole {@code step} above the target adds {@code points}, up to {@code cap}. */
  BONUS("每超一步加分", "step", "points", "cap"),
  /** Each whole {@code step} of the value takes {@code points} away, up to {@code cap}. */
  PENALTY("每一步扣分", "step", "points", "cap"),
  /** The value that meets the comparator brings the scorecard's veto down. */
  VETO("达到即一票否决");

  private final String label;
  private final String numbers;

  Shape(String label, String... numbers) {
    this.label = label;
    this.numbers = String.join(" ", numbers);
  }

  /** The numbers that a file gives for it. */
  public List<String> numbers() {
    return numbers.isEmpty() ? List.of() : List.of(numbers.split(" ", -1));
  }

  /** What readers of reports are told, in Chinese. */
  public String label() {
    return label;
  }

  /** Its name in a file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it stands inside the weights; bonus, penalty and veto stand beside them. */
  public boolean isWeighted() {
    return this != BONUS && this != PENALTY && this != VETO;
  }
}
