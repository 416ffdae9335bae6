package org.pairledger.contract.workspace.region;

import java.util.Optional;

/** One line of {@code reference/hamlets.csv}: a 屯, which has no national code. */
public record Hamlet(
    String county,
    String township,
    String village,
    String hamlet,
    Optional<Integer> households,
    Optional<Integer> population,
    Optional<Boolean> poorVillage) {}
