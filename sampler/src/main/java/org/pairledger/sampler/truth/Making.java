package org.pairledger.sampler.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.plan.Plan;

/**
 * One year being made.
 *
 * @param before the year before; null in the first
 */
record Making(
    PairingYear now,
    @Nullable PairingYear before,
    Plan plan,
    Schedule schedule,
    Random random,
    People people) {

  LocalDate day(int month, int dayOfMonth) {
    return now.day(month, dayOfMonth);
  }

  County county() {
    return now.county;
  }

  int plan(String target, int otherwise) {
    return plan.targets().stream()
        .filter(t -> t.target().equals(target))
        .flatMap(t -> t.value().stream())
        .map(BigDecimal::intValue)
        .findFirst()
        .orElse(otherwise);
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** A sum of money in whole hundreds of yuan. */
  BigDecimal yuan(int tenThousands, int spread) {
    return BigDecimal.valueOf(tenThousands * 10_000L + between(0, spread * 100) * 100L);
  }

  Person.Place home() {
    return any(county().hamlets());
  }
}
