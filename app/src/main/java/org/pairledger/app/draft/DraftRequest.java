package org.pairledger.app.draft;

import java.util.Optional;

/** What a person says of a plan that its document may leave open. */
public record DraftRequest(
    Optional<Integer> year,
    Optional<String> donor,
    Optional<String> recipient,
    Optional<String> pairing) {}
