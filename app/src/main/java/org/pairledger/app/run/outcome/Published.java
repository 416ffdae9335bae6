package org.pairledger.app.run.outcome;

import org.pairledger.warehouse.release.Manifest;

/**
 * What a run came to.
 *
 * @param closedYears the figures of earlier years that it moved
 */
public record Published(Manifest manifest, ClosedYears closedYears) {}
