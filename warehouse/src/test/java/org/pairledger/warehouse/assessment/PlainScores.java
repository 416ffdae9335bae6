package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link GeneratedYear} must come to, by plain arithmetic: written from docs/regimes.md, and
 * sharing no line of code with the scorer.
 */
final class PlainScores {

  private static final Map<String, Integer> WEIGHTS =
      Map.of("L1", 15, "L2", 10, "L3", 15, "L4", 20, "L5", 5, "L6", 20, "L7", 15);
  private static final Map<String, String> CATEGORIES =
      Map.of("L1", "甲", "L2", "甲", "L3", "甲", "L4", "乙", "L5", "甲", "L6", "甲", "L7", "乙");

  private final GeneratedYear year;

  PlainScores(GeneratedYear year) {
    this.year = year;
  }

  /** Pairing, line, points by the ledgers, points as verified; then the totals. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (String pairing : year.groups().keySet()) {
      boolean isVerified = !decided(pairing).isEmpty();
      Map<String, @Nullable BigFraction> ledgers = points(pairing, false);
      Map<String, @Nullable BigFraction> verified = points(pairing, true);
      for (String line : ledgers.keySet()) {
        int places = line.equals("total") ? 2 : 6;
        String beside = isVerified ? text(verified.get(line), places) : "null";
        rows.add(String.join(" ", pairing, line, text(ledgers.get(line), places), beside));
      }
    }
    return rows.stream().sorted().toList();
  }

  private static String text(@Nullable BigFraction points, int places) {
    if (points == null) {
      return "null";
    }
    BigDecimal rounded = points.bigDecimalValue(places, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private Map<String, @Nullable BigFraction> points(String pairing, boolean verified) {
    Map<String, BigFraction> shares = shares(pairing, verified);
    Map<String, BigFraction> scored = new TreeMap<>();
    shares.keySet().forEach(line -> add(scored, CATEGORIES.get(line), WEIGHTS.get(line)));
    Map<String, BigFraction> nominal = new TreeMap<>();
    WEIGHTS.forEach((line, weight) -> add(nominal, CATEGORIES.get(line), weight));
    BigFraction present =
        scored.keySet().stream().map(nominal::get).reduce(BigFraction.ZERO, BigFraction::add);
    Map<String, @Nullable BigFraction> points = new LinkedHashMap<>();
    BigFraction total = BigFraction.ZERO;
    for (String line : WEIGHTS.keySet()) {
      BigFraction share = shares.get(line);
      if (share == null) {
        points.put(line, null);
        continue;
      }
      String category = CATEGORIES.get(line);
      BigFraction possible = nominal.get(category).multiply(100).divide(present);
      BigFraction earned =
          possible.multiply(WEIGHTS.get(line)).divide(scored.get(category)).multiply(share);
      points.put(line, earned);
      total = total.add(earned);
    }
    total = total.add(beside(pairing, verified, points));
    boolean isVetoed = value(pairing, "OWN-02", verified).compareTo(of(300)) > 0;
    points.put("V1", BigFraction.ZERO);
    points.put("total", between(total, isVetoed ? 59 : 110));
    return points;
  }

  private static void add(Map<String, BigFraction> sums, String category, int weight) {
    sums.merge(category, BigFraction.of(weight), BigFraction::add);
  }

  private BigFraction beside(
      String pairing, boolean verified, Map<String, @Nullable BigFraction> points) {
    BigFraction over40 = fraction(value(pairing, "OWN-01", verified).subtract(of(40)));
    points.put("B1", capped(steps(over40, 10), BigFraction.of(1, 2), 5));
    BigFraction over50 = fraction(value(pairing, "OWN-03", verified).subtract(of(50)));
    points.put("B2", capped(steps(over50.multiply(2), 10), BigFraction.ONE, 5));
    BigFraction bad = fraction(value(pairing, "OWN-04", verified));
    points.put("P1", capped(steps(bad, 30), BigFraction.ONE, 4).negate());
    return points.get("B1").add(points.get("B2")).add(points.get("P1"));
  }

  private static int steps(BigFraction amount, int step) {
    return amount.signum() <= 0
        ? 0
        : amount.divide(step).bigDecimalValue(0, RoundingMode.FLOOR).intValueExact();
  }

  private static BigFraction capped(int steps, BigFraction points, int cap) {
    return between(points.multiply(steps), cap);
  }

  private static BigFraction between(BigFraction value, int most) {
    BigFraction least = value.signum() < 0 ? BigFraction.ZERO : value;
    return least.subtract(most).signum() > 0 ? BigFraction.of(most) : least;
  }

  private Map<String, BigFraction> shares(String pairing, boolean verified) {
    Map<String, BigFraction> shares = new TreeMap<>();
    Map<String, Integer> asked = year.targets().get(pairing);
    shares.put(
        "L1", late(pairing, verified, ratio(value(pairing, "OWN-01", verified), asked.get("T1"))));
    boolean holds = value(pairing, "OWN-02", verified).compareTo(of(asked.get("T2"))) >= 0;
    shares.put("L2", holds ? BigFraction.ONE : BigFraction.ZERO);
    BigFraction missing = fraction(of(50).subtract(value(pairing, "OWN-03", verified)));
    shares.put("L3", between(BigFraction.of(15 - steps(missing, 5)), 15).divide(15));
    BigDecimal base = sum(pairing, "OWN-02", LocalDate.of(2025, 1, 1), yearBefore());
    if (base.signum() > 0) {
      BigFraction growth =
          fraction(value(pairing, "OWN-02", verified)).divide(fraction(base)).subtract(1);
      shares.put("L4", between(growth.add(BigFraction.of(1, 2)), 1));
    }
    boolean any = ledgers(pairing, "OWN-04").signum() > 0;
    shares.put("L5", any ? BigFraction.ONE : BigFraction.ZERO);
    shares.put("L6", ranked(pairing, verified));
    shares.put("L7", ratio(each(pairing, verified), asked.get("T3")));
    return shares;
  }

  /** Half of it where the goal was reached after its day, unless people decided the value. */
  private BigFraction late(String pairing, boolean verified, BigFraction share) {
    int goal = year.targets().get(pairing).get("T1");
    LocalDate due = GeneratedYear.T1_DEADLINE;
    boolean isDecided = verified && decided(pairing).containsKey("T1");
    boolean isDue = !year.asOf().isBefore(due);
    boolean inTime = sum(pairing, "OWN-01", LocalDate.of(2026, 1, 1), due).compareTo(of(goal)) >= 0;
    boolean isLate = share.equals(BigFraction.ONE) && isDue && !inTime && !isDecided;
    return isLate ? share.divide(2) : share;
  }

  private static BigFraction ratio(BigDecimal value, int goal) {
    return between(fraction(value).divide(goal), 1);
  }

  /** Both sides have promised it each for itself: the side that has less. */
  private BigDecimal each(String pairing, boolean verified) {
    LocalDate from = LocalDate.of(2026, 1, 1);
    Integer decided = verified ? decided(pairing).get("T3") : null;
    return decided != null
        ? of(decided)
        : year.sum(pairing, "OWN-05", "D", from, year.asOf())
            .min(year.sum(pairing, "OWN-05", "R", from, year.asOf()));
  }

  private BigFraction ranked(String pairing, boolean verified) {
    String group = year.groups().get(pairing);
    List<BigDecimal> others = new ArrayList<>();
    for (Map.Entry<String, String> one : year.groups().entrySet()) {
      if (one.getValue().equals(group) && !one.getKey().equals(pairing)) {
        others.add(value(one.getKey(), "OWN-01", verified));
      }
    }
    BigDecimal own = value(pairing, "OWN-01", verified);
    long better = others.stream().filter(other -> other.compareTo(own) > 0).count();
    return others.isEmpty()
        ? BigFraction.ONE
        : BigFraction.ONE.subtract(BigFraction.of(6 * (int) better, 10 * others.size()));
  }

  /** What is known of an indicator of the recipient's: the verified target's, or the ledgers'. */
  private BigDecimal value(String pairing, String indicator, boolean verified) {
    Map<String, String> asks = Map.of("OWN-01", "T1", "OWN-02", "T2");
    Integer decided = verified ? decided(pairing).get(asks.getOrDefault(indicator, "")) : null;
    return decided == null ? ledgers(pairing, indicator) : of(decided);
  }

  private BigDecimal ledgers(String pairing, String indicator) {
    return sum(pairing, indicator, LocalDate.of(2026, 1, 1), year.asOf());
  }

  private BigDecimal sum(String pairing, String indicator, LocalDate from, LocalDate to) {
    return year.sum(pairing, indicator, "R", from, to);
  }

  private LocalDate yearBefore() {
    return LocalDate.of(2025, year.asOf().getMonthValue(), year.asOf().getDayOfMonth());
  }

  private Map<String, Integer> decided(String pairing) {
    return year.decided().getOrDefault(pairing, Map.of());
  }

  private static BigDecimal of(int number) {
    return BigDecimal.valueOf(number);
  }

  private static BigFraction fraction(BigDecimal number) {
    return BigFraction.of(number.toBigIntegerExact());
  }
}
