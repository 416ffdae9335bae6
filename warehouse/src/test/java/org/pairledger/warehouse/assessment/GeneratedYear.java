package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A year drawn by chance: pairings of a group and one outside it, what they did in two years, what
 * they promised, and what people decided; under one regime that uses every mode.
 */
record GeneratedYear(
    LocalDate asOf,
    Map<String, String> groups,
    List<Deed> deeds,
    Map<String, Map<String, Integer>> targets,
    Map<String, Map<String, Integer>> decided,
    List<String> extraTargets,
    String extraCard) {

  /** Something done: so much, by a side, on a day. */
  record Deed(String pairing, String indicator, String side, LocalDate on, int quantity) {}

  static final LocalDate T1_DEADLINE = LocalDate.of(2026, 5, 31);

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2026, 3, 31),
          LocalDate.of(2026, 6, 30),
          LocalDate.of(2026, 9, 15),
          LocalDate.of(2026, 12, 31));

  /** Every mode; items 1.1, 1.2 and 2.1 have the targets T1, T2 and T3. */
  private static final String CARD =
      """
      plan_completion:
        name: 得分
        categories: plan
        maximum: 110
        veto: {points: 59}
        lines:
          - {id: L1, weight: 15, binds: {item: "1.1"}, late_credit: 0.5, mode: {kind: ratio_capped}}
          - {id: L2, weight: 10, binds: {item: "1.2"}, mode: {kind: all_or_nothing}}
          - {id: L3, category: 甲类, weight: 15, binds: {indicator: OWN-03, side: R, target: 50, unit: 亩}, mode: {kind: step_deduction, of: value, step: 5, points: 1}}
          - {id: L4, category: 乙类, weight: 20, binds: {indicator: OWN-02, side: R}, mode: {kind: growth_vs_prior_year, full_at: 50, zero_at: -50}}
          - {id: L5, category: 甲类, weight: 5, binds: {indicator: OWN-04, side: R}, mode: {kind: evidence_present}}
          - {id: L6, category: 甲类, weight: 20, binds: {indicator: OWN-01, side: R}, mode: {kind: rank_in_group, first: 1, last: 0.4}}
          - {id: L7, weight: 15, binds: {item: "2.1"}, mode: {kind: ratio_capped}}
          - {id: B1, binds: {indicator: OWN-01, side: R, target: 40, unit: 亩}, mode: {kind: bonus, of: value, step: 10, points: 0.5, cap: 5}}
          - {id: B2, binds: {indicator: OWN-03, side: R, target: 50, unit: 亩}, mode: {kind: bonus, step: 10, points: 1, cap: 5}}
          - {id: P1, binds: {indicator: OWN-04, side: R}, mode: {kind: penalty, of: value, step: 30, points: 1, cap: 4}}
          - {id: V1, binds: {indicator: OWN-02, side: R, comparator: ">", target: 300, unit: 亩}, mode: {kind: veto}}
      """;

  static GeneratedYear drawn(long seed) {
    Random chance = new Random(seed);
    Map<String, String> groups = new LinkedHashMap<>();
    for (int i = 0; i < 2 + chance.nextInt(3); i++) {
      groups.put("p" + i, "甲组");
    }
    groups.put("q", "乙组");
    List<Deed> deeds = new ArrayList<>();
    Map<String, Map<String, Integer>> targets = new TreeMap<>();
    Map<String, Map<String, Integer>> decided = new TreeMap<>();
    for (String pairing : groups.keySet()) {
      for (int i = 0; i < 26; i++) {
        deeds.add(deed(pairing, chance));
      }
      targets.put(pairing, numbers(chance, 100));
      decided.put(pairing, chance.nextBoolean() ? Map.of() : numbers(chance, 60));
    }
    LocalDate asOf = DAYS.get(chance.nextInt(DAYS.size()));
    return new GeneratedYear(asOf, groups, deeds, targets, decided, List.of(), "");
  }

  private static Deed deed(String pairing, Random chance) {
    int indicator = 1 + chance.nextInt(5);
    String side = indicator == 5 && chance.nextBoolean() ? "D" : "R";
    LocalDate on = LocalDate.of(2025 + chance.nextInt(2), 1, 1).plusDays(chance.nextInt(365));
    return new Deed(pairing, "OWN-0" + indicator, side, on, 1 + chance.nextInt(60));
  }

  private static Map<String, Integer> numbers(Random chance, int most) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (String target : List.of("T1", "T2", "T3")) {
      numbers.put(target, 1 + chance.nextInt(most));
    }
    return numbers;
  }

  /** The same and a deed more. */
  GeneratedYear and(Deed deed) {
    List<Deed> more = new ArrayList<>(deeds);
    more.add(deed);
    return new GeneratedYear(asOf, groups, more, targets, decided, extraTargets, extraCard);
  }

  /** The same and one more pairing, outside the first group. */
  GeneratedYear andOutside(String pairing, Map<String, Integer> asked) {
    Map<String, String> more = new LinkedHashMap<>(groups);
    more.put(pairing, "乙组");
    Map<String, Map<String, Integer>> all = new TreeMap<>(targets);
    all.put(pairing, asked);
    return new GeneratedYear(asOf, more, deeds, all, decided, extraTargets, extraCard);
  }

  /** The same with other numbers of one pairing's targets. */
  GeneratedYear asking(String pairing, Map<String, Integer> asked) {
    Map<String, Map<String, Integer>> all = new TreeMap<>(targets);
    all.put(pairing, asked);
    return new GeneratedYear(asOf, groups, deeds, all, decided, extraTargets, extraCard);
  }

  /** The same with other decisions on one pairing's targets. */
  GeneratedYear deciding(String pairing, Map<String, Integer> values) {
    Map<String, Map<String, Integer>> all = new TreeMap<>(decided);
    all.put(pairing, values);
    return new GeneratedYear(asOf, groups, deeds, targets, all, extraTargets, extraCard);
  }

  /** The same with more targets for every pairing, under an item that no line names. */
  GeneratedYear andTargets(List<String> more) {
    return new GeneratedYear(asOf, groups, deeds, targets, decided, more, extraCard);
  }

  /** The same and a scorecard more. */
  GeneratedYear andCard(String card) {
    return new GeneratedYear(asOf, groups, deeds, targets, decided, extraTargets, card);
  }

  /** What it comes to when the product judges it: lines, categories left out, totals. */
  List<String> judged(Path root) throws Exception {
    try (ScoredYear year = judgedYear(root)) {
      return year.rows(
          """
          select pairing_id, score_line, raw_points, verified_raw_points
          from assess.item_scores where scorecard = 'plan_completion'
          union all
          select pairing_id, 'total', points, verified_points
          from assess.pairing_scores where scorecard = 'plan_completion'
          order by 1, 2
          """);
    }
  }

  /** The same, to be asked what it would be. */
  Assessed assessed(Path root) throws Exception {
    try (ScoredYear year = judgedYear(root)) {
      return year.assessed();
    }
  }

  private ScoredYear judgedYear(Path root) throws Exception {
    ScoredYear year = new ScoredYear(root);
    for (Map.Entry<String, String> one : groups.entrySet()) {
      draw(year, one.getKey(), one.getValue());
    }
    return year.rules(CARD + extraCard).judge(asOf.toString());
  }

  private void draw(ScoredYear year, String pairing, String group) throws Exception {
    year.pairing(pairing, group).item(pairing, "1.9,甲类,不计分的事项,2026-12-31,两地,");
    StringBuilder figures = new StringBuilder();
    for (Deed deed : deeds) {
      if (deed.pairing().equals(pairing)) {
        figures.append(
            String.join(
                " ", deed.indicator(), deed.side(), deed.on().toString(), "" + deed.quantity()));
        figures.append("\n");
      }
    }
    if (!figures.isEmpty()) {
      year.figures(pairing, figures.toString());
    }
    Map<String, Integer> asked = targets.get(pairing);
    String days = ",2026-01-01,2026-12-31,";
    year.targets(
        pairing,
        ("T1,1.1,OWN-01,,R,>=," + asked.get("T1") + ",亩,scored" + days + T1_DEADLINE)
            + ("\nT2,1.2,OWN-02,,R,>=," + asked.get("T2") + ",亩,scored")
            + ("\nT3,2.1,OWN-05,,B,>=," + asked.get("T3") + ",亩,scored"));
    extraTargets.forEach(target -> year.targets(pairing, target));
    decided
        .getOrDefault(pairing, Map.of())
        .forEach(
            (target, value) ->
                year.judgement(pairing, "核查,target," + target + "," + value + ",,,核实,,,"));
  }

  /** What an indicator comes to for a pairing, from a day up to another. */
  BigDecimal sum(String pairing, String indicator, String side, LocalDate from, LocalDate to) {
    return deeds.stream()
        .filter(one -> one.pairing().equals(pairing) && one.indicator().equals(indicator))
        .filter(one -> one.side().equals(side))
        .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(to))
        .map(one -> BigDecimal.valueOf(one.quantity()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
