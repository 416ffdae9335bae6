package org.pairledger.contract.workspace.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What people decided about a pairing's year; it stands beside the ledgers and never over them.
 *
 * @param stage 自评, 对方意见, 核查 or 终评; 核实 of a doubt
 * @param kind what {@code ref} names: target, line, fact, total or doubt
 * @param veto of a fact that it does not count, of a doubt that it was answered with no
 */
public record Judgement(
    int year,
    String pairingId,
    String stage,
    String kind,
    String ref,
    Optional<BigDecimal> verifiedValue,
    Optional<BigDecimal> points,
    boolean veto,
    String reason,
    String docNo,
    String by,
    Optional<LocalDate> on) {

  /** The stage of an answer to a doubt: the ledgers' own figures follow it. */
  public static final String OF_A_DOUBT = "核实";
}
