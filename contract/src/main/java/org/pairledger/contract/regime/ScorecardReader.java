package org.pairledger.contract.regime;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one scorecard of a regime. */
final class ScorecardReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Faulty place;

  private ScorecardReader(Faulty place) {
    this.place = place;
  }

  static Scorecard read(String id, RegimeYaml.ScorecardYaml yaml, Faulty place) {
    return new ScorecardReader(place).scorecard(id, yaml);
  }

  private Scorecard scorecard(String id, RegimeYaml.ScorecardYaml yaml) {
    BigDecimal total = yaml.total() == null ? HUNDRED : yaml.total();
    List<ScoreLine> lines = lines(yaml.lines(), place.in("lines"));
    BigDecimal maximum = yaml.maximum() == null ? total : yaml.maximum();
    Scorecard scorecard =
        new Scorecard(
            id,
            place.text("name", yaml.name()),
            total,
            maximum,
            place.oneOf("categories", yaml.categories(), Scorecard.Tree.values(), Optional.empty()),
            weights(yaml.categoryWeights(), place.in("category_weights")),
            lines,
            GradeReader.read(yaml.grades(), maximum, place.in("grades")),
            veto(yaml, place.in("veto")));
    WeightChecks.check(scorecard, place);
    return scorecard;
  }

  private static List<ScoreLine> lines(@Nullable List<RegimeYaml.LineYaml> yaml, Faulty place) {
    if (yaml == null || yaml.isEmpty()) {
      place.fault("", "must name at least one line");
      return List.of();
    }
    List<ScoreLine> lines = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<String> items = new HashSet<>();
    for (int i = 0; i < yaml.size(); i++) {
      ScoreLine line = LineReader.read(yaml.get(i), place.in(i));
      if (!ids.add(line.id())) {
        place.in(i).in("id").fault(line.id(), "stands on a line above already");
      }
      boolean ofItems = line.binds().kind() != Binding.Kind.INDICATOR;
      if (ofItems && !items.add(line.binds().ref())) {
        place.in(i).in("binds").fault(line.binds().ref(), "is bound by a line above already");
      }
      lines.add(line);
    }
    return lines;
  }

  private static SortedMap<String, BigDecimal> weights(@Nullable JsonNode node, Faulty place) {
    SortedMap<String, BigDecimal> weights = new TreeMap<>();
    if (node == null || node.asText().equals("equal")) {
      return weights;
    }
    if (!node.isObject()) {
      place.fault(node, "'equal' or a number for each category");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      JsonNode weight = entry.getValue();
      if (weight.isNumber() && weight.decimalValue().signum() > 0) {
        weights.put(entry.getKey(), weight.decimalValue());
      } else {
        place.in(entry.getKey()).fault(weight, "a number above 0");
      }
    }
    return weights;
  }

  private static Optional<Scorecard.Veto> veto(RegimeYaml.ScorecardYaml yaml, Faulty place) {
    RegimeYaml.VetoYaml veto = yaml.veto();
    if (veto == null) {
      return Optional.empty();
    }
    if (veto.grade() == null && veto.points() == null) {
      place.fault("", "names a grade, points, or both");
    }
    return Optional.of(
        new Scorecard.Veto(Optional.ofNullable(veto.grade()), Optional.ofNullable(veto.points())));
  }
}
