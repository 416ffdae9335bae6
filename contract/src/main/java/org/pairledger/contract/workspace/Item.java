package org.pairledger.contract.workspace;

import java.time.LocalDate;

/** One item of a year's work plan. */
public record Item(
    String item,
    String category,
    String summary,
    LocalDate deadline,
    String responsible,
    String bodySection,
    int sort) {}
