package org.pairledger.contract.workspace.region;

import java.time.LocalDate;
import java.util.Optional;

/** One line of {@code reference/regions.csv}: an administrative code and the years it stood. */
public record Region(
    String code,
    String name,
    String level,
    Optional<String> parent,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Optional<String> successor) {}
