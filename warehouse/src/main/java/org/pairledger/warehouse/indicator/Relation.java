package org.pairledger.warehouse.indicator;

/**
 * A query that several indicators begin with.
 *
 * @param sql may read the relations named before it
 */
record Relation(String name, String sql) {}
