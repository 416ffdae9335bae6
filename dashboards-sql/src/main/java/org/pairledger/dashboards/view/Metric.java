package org.pairledger.dashboards.view;

/**
 * A number that a dashboard may show of a view, certified: authors need not, and should not, write
 * their own.
 *
 * @param expression SQL over the view's columns
 * @param format d3's
 */
public record Metric(String name, Label label, String expression, String format) {}
