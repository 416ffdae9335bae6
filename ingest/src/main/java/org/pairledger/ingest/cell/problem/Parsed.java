package org.pairledger.ingest.cell.problem;

import org.jspecify.annotations.Nullable;

/**
 * What became of a cell: a value, nothing, a problem, or a value with a remark.
 *
 * @param value null when the cell is blank or was rejected
 * @param rule what is wrong, if anything
 * @param detail what else the problem says
 */
public record Parsed<T>(@Nullable T value, @Nullable ProblemRule rule, String detail) {

  private static final Parsed<?> BLANK = new Parsed<>(null, null, "");

  /** A blank cell: no value and no problem. */
  @SuppressWarnings("unchecked")
  public static <T> Parsed<T> blank() {
    return (Parsed<T>) BLANK;
  }

  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(value, null, "");
  }

  /** A value that was taken although something is odd. */
  public static <T> Parsed<T> remarked(T value, ProblemRule rule, String detail) {
    return new Parsed<>(value, rule, detail);
  }

  public static <T> Parsed<T> rejected(ProblemRule rule) {
    return new Parsed<>(null, rule, "");
  }

  public static <T> Parsed<T> rejected(ProblemRule rule, String detail) {
    return new Parsed<>(null, rule, detail);
  }

  public boolean isRejected() {
    return value == null && rule != null;
  }

  public boolean isBlank() {
    return value == null && rule == null;
  }
}
