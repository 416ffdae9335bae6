package org.pairledger.warehouse.indicator.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An indicator that adds up others, {@code derived: sum(ORG-02, ORG-03)}: its candidates are
 * theirs, each part's for itself, so that days, reasons and cells come from them. What one part
 * counts once is another thing in the other.
 */
final class SumOf {

  private SumOf() {}

  /**
   * What it means, one definition for each year from which one of its parts means something else,
   * the latest first.
   *
   * @param parts the definitions of each part, the latest first
   */
  static List<Indicator> expanded(Indicator sum, List<List<Indicator>> parts, List<String> faults) {
    TreeSet<Integer> since = new TreeSet<>();
    parts.forEach(all -> all.forEach(one -> since.add(one.since())));
    List<Indicator> definitions = new ArrayList<>();
    for (int year : since.descendingSet()) {
      List<Indicator> then =
          parts.stream()
              .map(all -> all.stream().filter(one -> one.since() <= year).findFirst().orElseThrow())
              .toList();
      if (!areAlike(sum, then, faults)) {
        return List.of();
      }
      definitions.add(of(sum, year, then));
    }
    return definitions;
  }

  private static boolean areAlike(Indicator sum, List<Indicator> parts, List<String> faults) {
    Indicator first = parts.get(0);
    for (Indicator part : parts) {
      boolean isAlike =
          part.shape().equals(first.shape())
              && part.shape().form() == Shape.Form.VALUE
              && part.unit().equals(sum.unit())
              && part.countsIn().equals(first.countsIn());
      if (!isAlike) {
        faults.add(
            sum.file()
                + ":1: derived: "
                + part.code()
                + " cannot be added: measure, timing, fold and unit ("
                + sum.unit()
                + ") must be those of "
                + first.code());
        return false;
      }
    }
    return true;
  }

  private static Indicator of(Indicator sum, int since, List<Indicator> parts) {
    Map<String, Parameter> params = new LinkedHashMap<>();
    parts.forEach(part -> part.params().forEach(param -> params.putIfAbsent(param.name(), param)));
    return new Indicator(
        sum.code(),
        since,
        sum.name(),
        sum.nameEn(),
        sum.category(),
        sum.assessmentCategory(),
        sum.unit(),
        parts.get(0).countsIn(),
        parts.get(0).shape(),
        sum.sides(),
        List.copyOf(params.values()),
        sum.definition(),
        parts.stream().map(SumOf::rows).collect(Collectors.joining("\nunion all by name\n")),
        List.of(),
        null);
  }

  private static String rows(Indicator part) {
    return "select * replace ('"
        + part.code()
        + "|' || distinct_key as distinct_key) from (\n"
        + part.sql()
        + "\n) as rows_of_part";
  }
}
