package org.pairledger.warehouse.indicator.definition;

import java.util.List;

/**
 * An indicator made of others: {@code growth(FND-02)}, {@code share(A, B)} or {@code sum(A, B)}.
 *
 * @param of the codes it is made of
 */
public record Derivation(Kind kind, List<String> of) {

  public Derivation {
    of = List.copyOf(of);
  }

  /** Which way it is made. */
  public enum Kind {
    /** The change against the same days of the year before, over the year before. */
    GROWTH,
    /** The first over the second. */
    SHARE,
    /** All of them together; it is measured over their candidates, and is no quotient. */
    SUM
  }
}
