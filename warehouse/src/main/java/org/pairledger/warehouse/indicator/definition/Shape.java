package org.pairledger.warehouse.indicator.definition;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How candidates become a number: what is added up, when a row counts, and over what.
 *
 * @param universe the units that exist whether or not they have rows; only for min and covered
 * @param percent a ratio is shown times one hundred
 */
public record Shape(
    Measure measure,
    Timing timing,
    Fold fold,
    @Nullable Universe universe,
    Form form,
    boolean percent) {

  /** What is added up. */
  public enum Measure {
    /** Amounts, each key once. */
    SUM,
    /** Rows, each key once; a row without a key is a key of its own. */
    COUNT,
    /** Keys; a row without a key does not count. */
    DISTINCT,
    /** Keys, plus the amounts of rows without a key. */
    HEADS
  }

  /** When a row counts in a window. */
  public enum Timing {
    /** From the day it counts, if that day is inside the window. */
    FLOW,
    /** From the first day inside the window, if it touches the window at all. */
    OVERLAP,
    /** On each day from {@code counts_from} until {@code counts_to}. */
    STOCK
  }

  /** How units become one number. */
  public enum Fold {
    /** Everything together. */
    ALL,
    /** The unit that has least. */
    MIN,
    /** How many units have any. */
    COVERED
  }

  /** Which list of units, per pairing and year. */
  public enum Universe {
    TOWNSHIPS,
    HAMLETS,
    UNITS
  }

  /** A number, or one number divided by another. */
  public enum Form {
    VALUE,
    RATIO
  }

  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
