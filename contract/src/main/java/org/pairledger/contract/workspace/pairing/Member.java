package org.pairledger.contract.workspace.pairing;

import java.time.LocalDate;
import java.util.Optional;

/** One line of {@code pairing_members.csv}: a region code or an organisation on side D or R. */
public record Member(
    String pairingId,
    Side role,
    String regionOrOrg,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo) {}
