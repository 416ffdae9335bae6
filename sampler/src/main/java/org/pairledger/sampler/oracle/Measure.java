package org.pairledger.sampler.oracle;

import java.time.LocalDate;
import java.util.List;

/**
 * An indicator, computed from the truth for one day.
 *
 * @param sides for which it is published
 */
record Measure(String code, List<String> sides, How how) {

  /** What the truth says on a day. */
  interface How {
    Quotient at(Ask ask, LocalDate day);
  }

  Quotient at(Ask ask, LocalDate day) {
    return how.at(ask, day);
  }
}
