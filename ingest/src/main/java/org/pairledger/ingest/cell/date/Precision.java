package org.pairledger.ingest.cell.date;

import java.util.Locale;

/** How precisely a date was told, from finest to coarsest. */
public enum Precision {
  DAY,
  TEN_DAYS,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR;

  /** As staged. */
  public String word() {
    return switch (this) {
      case DAY -> "day";
      case MONTH -> "month";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  Precision coarser(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
