package org.pairledger.warehouse.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One test of a file {@code catalogue/tests/*.yaml}: rows in, figures out.
 *
 * @param test what it proves, in a sentence
 * @param year the plan year; 2020 if it is left out
 * @param pairing whose rows they are; the first of the workspace if it is left out
 * @param rows drawings by table of the star
 * @param indicator whose {@code value} is asked for
 * @param value in the indicator's unit; {@code none} where there is no value
 * @param excluded the rows that do not count, by fact number, and why
 * @param check whose findings are asked for
 * @param finds the fact numbers it finds, in order
 * @param scorecard whose {@code points} and {@code grade} are asked for
 * @param targets a drawing of the plan's targets and what was reached
 * @param indicators a drawing of what the scorecard's own lines look at
 */
record TrialYaml(
    @Nullable String test,
    @Nullable Integer year,
    @Nullable String pairing,
    @Nullable Map<String, String> rows,
    @Nullable String indicator,
    @Nullable String side,
    @Nullable Map<String, String> params,
    @Nullable String asOf,
    @Nullable String from,
    @Nullable String to,
    @Nullable String value,
    @Nullable Map<String, String> excluded,
    @Nullable String check,
    @Nullable List<Long> finds,
    @Nullable String scorecard,
    @Nullable String targets,
    @Nullable String indicators,
    @Nullable BigDecimal points,
    @Nullable String grade) {

  /** A file. */
  record File(@Nullable List<TrialYaml> tests) {}
}
