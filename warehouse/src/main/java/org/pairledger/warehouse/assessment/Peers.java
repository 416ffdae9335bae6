package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a peer group for the same question, so that one of them has a place. */
final class Peers {

  private final Map<String, List<BigDecimal>> values = new HashMap<>();

  Peers(List<Judged> all) {
    for (Judged one : all) {
      if (one.actual() != null && isRanked(one)) {
        values.computeIfAbsent(key(one), key -> new ArrayList<>()).add(one.actual());
      }
    }
  }

  /** The place of a value among its peers; nothing without a group or a value. */
  Achievement.@Nullable Place place(Judged one, @Nullable BigDecimal actual) {
    List<BigDecimal> group = values.get(key(one));
    if (actual == null || group == null || !isRanked(one)) {
      return null;
    }
    boolean lowIsGood =
        one.promise().comparison() != null && one.promise().comparison().isUpperBound();
    long better =
        group.stream().filter(other -> (lowIsGood ? -1 : 1) * other.compareTo(actual) > 0).count();
    return new Achievement.Place((int) better + 1, group.size());
  }

  private static boolean isRanked(Judged one) {
    return one.year().pairing().scored() && !one.year().pairing().peerGroup().isEmpty();
  }

  private static String key(Judged one) {
    return one.year().year() + "|" + one.year().pairing().peerGroup() + "|" + one.question();
  }
}
