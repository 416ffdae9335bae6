/**
 * The life of releases: lock, audit, manifest, publish, rollback, prune, seal, verify.
 *
 * <p>A build is written once and never again; the numbered manifest that names it is the truth;
 * {@code current.duckdb} and {@code CURRENT} are hints, repaired by whoever finds them behind.
 */
@NullMarked
package org.pairledger.warehouse.release;

import org.jspecify.annotations.NullMarked;
