package org.pairledger.contract.regime;

import java.util.Optional;

/**
 * A plan's category and the assessment's category it belongs to.
 *
 * @param assessment absent when each indicator says its own
 */
public record Category(String plan, Optional<String> assessment) {}
