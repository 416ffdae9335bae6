package org.pairledger.contract.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What people decided about a pairing's year; it stands beside the ledgers and never over them.
 *
 * @param stage 自评, 对方意见, 核查 or 终评
 * @param kind what {@code ref} names: target, line, fact or total
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
    Optional<LocalDate> on) {}
