package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a scorecard's grades and refuses bands that overlap, leave a gap, or cannot be reached. */
final class GradeReader {

  private final Faulty place;
  private final BigDecimal maximum;

  private GradeReader(Faulty place, BigDecimal maximum) {
    this.place = place;
    this.maximum = maximum;
  }

  static Optional<GradeRule> read(
      RegimeYaml.@Nullable GradesYaml yaml, BigDecimal maximum, Faulty place) {
    return yaml == null
        ? Optional.empty()
        : Optional.of(new GradeReader(place, maximum).rule(yaml));
  }

  private GradeRule rule(RegimeYaml.GradesYaml yaml) {
    GradeRule.By by = place.oneOf("by", yaml.by(), GradeRule.By.values(), Optional.empty());
    Map<String, List<GradeRule.Band>> groups = new TreeMap<>();
    if (yaml.groups() != null) {
      yaml.groups()
          .forEach(
              (name, bands) -> groups.put(name, bands(by, bands, place.in("groups").in(name))));
    }
    return new GradeRule(by, bands(by, yaml.bands(), place.in("bands")), new TreeMap<>(groups));
  }

  private List<GradeRule.Band> bands(
      GradeRule.By by, @Nullable List<RegimeYaml.BandYaml> yaml, Faulty where) {
    if (yaml == null || yaml.isEmpty()) {
      where.fault("", "must name at least one grade");
      return List.of();
    }
    distinct(yaml, where);
    return by == GradeRule.By.POINTS ? byPoints(yaml, where) : byShare(yaml, where);
  }

  private static void distinct(List<RegimeYaml.BandYaml> yaml, Faulty where) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < yaml.size(); i++) {
      String grade = where.in(i).text("grade", yaml.get(i).grade());
      if (!seen.add(grade)) {
        where.in(i).in("grade").fault(grade, "stands above already");
      }
    }
  }

  /** From the best grade down: each band ends where the one above begins, the last at nothing. */
  private List<GradeRule.Band> byPoints(List<RegimeYaml.BandYaml> yaml, Faulty where) {
    List<GradeRule.Band> bands = new ArrayList<>();
    BigDecimal above = maximum;
    for (int i = 0; i < yaml.size(); i++) {
      BigDecimal from = where.in(i).number("from", yaml.get(i).from());
      BigDecimal to = where.in(i).number("to", yaml.get(i).to());
      if (to.compareTo(above) != 0) {
        where.in(i).in("to").fault(to, seam(to, above, i));
      }
      if (from.compareTo(to) >= 0) {
        where.in(i).in("from").fault(from, "must lie below its own 'to'");
      }
      bands.add(new GradeRule.Band(String.valueOf(yaml.get(i).grade()), from, to));
      above = from;
    }
    if (above.signum() != 0) {
      where.in(yaml.size() - 1).in("from").fault(above, "the last grade must begin at 0");
    }
    return bands;
  }

  private static String seam(BigDecimal to, BigDecimal above, int index) {
    String number = above.toPlainString();
    if (index == 0) {
      return "the best grade must end at the maximum that can be reached, " + number;
    }
    return to.compareTo(above) > 0
        ? "overlaps the grade above, which begins at " + number
        : "leaves a gap below the grade above, which begins at " + number;
  }

  private static List<GradeRule.Band> byShare(List<RegimeYaml.BandYaml> yaml, Faulty where) {
    List<GradeRule.Band> bands = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < yaml.size(); i++) {
      BigDecimal share = where.in(i).number("share", yaml.get(i).share());
      if (share.signum() <= 0) {
        where.in(i).in("share").fault(share, "must be above 0");
      }
      sum = sum.add(share);
      bands.add(new GradeRule.Band(String.valueOf(yaml.get(i).grade()), BigDecimal.ZERO, share));
    }
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      where.fault(sum.toPlainString(), "the shares must sum to 1");
    }
    return bands;
  }
}
