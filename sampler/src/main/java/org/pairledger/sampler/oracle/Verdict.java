package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.plan.Target;

/** What must be said of a target. */
record Verdict(
    Target target,
    @Nullable BigDecimal value,
    @Nullable BigDecimal atDeadline,
    @Nullable LocalDate firstReached,
    String status,
    String evidence,
    @Nullable BigDecimal self,
    @Nullable BigDecimal verified) {

  boolean silent() {
    return evidence.equals("缺证据");
  }
}
