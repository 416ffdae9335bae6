package org.pairledger.contract.workspace.pairing;

import java.time.LocalDate;
import java.util.Optional;

/** One line of {@code pairings.csv}: who is paired, on which level, and under whom. */
public record Pairing(
    String pairingId,
    String name,
    String nameEn,
    String level,
    Optional<String> parentId,
    String programme,
    String peerGroup,
    boolean scored,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {}
