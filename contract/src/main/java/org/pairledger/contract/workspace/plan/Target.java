package org.pairledger.contract.workspace.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.pairledger.contract.workspace.pairing.Side;

/**
 * One measurable promise of a plan.
 *
 * @param target its id, unique in the plan
 * @param params the indicator's parameters, by name
 * @param comparator {@code >=}, {@code <=}, {@code =}, {@code >}, {@code <}; absent with the value
 * @param value in {@code unit}
 * @param windowFrom first day that counts
 * @param windowTo last day that counts
 * @param basis whether and why it is scored
 * @param line in the file, for messages
 */
public record Target(
    String target,
    String item,
    Optional<String> indicator,
    SortedMap<String, String> params,
    Side side,
    Optional<String> comparator,
    Optional<BigDecimal> value,
    String unit,
    LocalDate windowFrom,
    LocalDate windowTo,
    LocalDate deadline,
    Basis basis,
    Optional<String> dependsOn,
    String planVersion,
    String note,
    int line) {

  /** What a target rests on; only {@link #SCORED} ones earn points. */
  public enum Basis {
    SCORED,
    ASPIRATIONAL,
    AGREEMENT,
    MONITORED,
    BODY_ONLY
  }
}
