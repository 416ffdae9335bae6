package org.pairledger.warehouse.indicator.definition;

/**
 * A query that several indicators begin with.
 *
 * @param name as the steps after it read it
 * @param file which it stands in, without its ending
 * @param sql may read the relations named before it
 */
public record Relation(String name, String file, String sql) {}
