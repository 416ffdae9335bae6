package org.pairledger.contract.workspace.region;

/** One line of {@code reference/aliases.csv}: another name of a region or organisation. */
public record Alias(String kind, String alias, String canonical, String within) {}
