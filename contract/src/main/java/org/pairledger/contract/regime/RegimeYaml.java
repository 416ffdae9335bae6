package org.pairledger.contract.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The text of a regime file before it is checked. */
record RegimeYaml(
    @Nullable String regime,
    @Nullable String name,
    @Nullable YearsYaml years,
    @Nullable String weighting,
    @Nullable String basis,
    @Nullable List<CategoryYaml> categories,
    @Nullable SortedMap<String, String> vocabulary,
    @Nullable SortedMap<String, SortedMap<String, String>> parameters,
    @Nullable SortedMap<String, ScorecardYaml> scorecards) {

  record YearsYaml(@Nullable Integer from, @Nullable Integer to) {}

  record CategoryYaml(@Nullable String plan, @Nullable String assessment) {}

  record ScorecardYaml(
      @Nullable String name,
      @Nullable BigDecimal total,
      @Nullable BigDecimal maximum,
      @Nullable String categories,
      @Nullable JsonNode categoryWeights,
      @Nullable List<LineYaml> lines,
      @Nullable GradesYaml grades,
      @Nullable VetoYaml veto) {}

  record VetoYaml(@Nullable String grade, @Nullable BigDecimal points) {}

  record LineYaml(
      @Nullable String id,
      @Nullable String category,
      @Nullable String weight,
      @Nullable BindsYaml binds,
      @Nullable String itemRule,
      @Nullable String scoreAt,
      @Nullable BigDecimal lateCredit,
      @Nullable ModeYaml mode,
      @Nullable String noTarget) {}

  record BindsYaml(
      @Nullable String items,
      @Nullable String item,
      @Nullable String indicator,
      @Nullable Map<String, String> params,
      @Nullable String side,
      @Nullable String comparator,
      @Nullable BigDecimal target,
      @Nullable String unit) {}

  record ModeYaml(
      @Nullable String kind,
      @Nullable String of,
      @Nullable BigDecimal step,
      @Nullable BigDecimal points,
      @Nullable BigDecimal cap,
      @Nullable BigDecimal fullAt,
      @Nullable BigDecimal zeroAt,
      @Nullable BigDecimal first,
      @Nullable BigDecimal last) {}

  record GradesYaml(
      @Nullable String by,
      @Nullable List<BandYaml> bands,
      @Nullable Map<String, List<BandYaml>> groups) {}

  record BandYaml(
      @Nullable String grade,
      @Nullable BigDecimal from,
      @Nullable BigDecimal to,
      @Nullable BigDecimal share) {}
}
