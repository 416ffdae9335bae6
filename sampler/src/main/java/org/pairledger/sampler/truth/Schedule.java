package org.pairledger.sampler.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;

/** When each target's things happen: on time, late, or one too few. */
final class Schedule {

  private final Map<String, List<LocalDate>> days;
  private final Random random;

  private Schedule(Map<String, List<LocalDate>> days, Random random) {
    this.days = days;
    this.random = random;
  }

  /** A schedule drawn at random around the plan's numbers. */
  static Schedule around(Plan plan, Random random) {
    Map<String, List<LocalDate>> days = new TreeMap<>();
    Schedule schedule = new Schedule(days, random);
    for (Target target : plan.targets()) {
      target
          .value()
          .filter(value -> value.signum() > 0 && value.intValue() <= 20)
          .ifPresent(
              value ->
                  days.put(
                      target.target(),
                      schedule.draw(
                          value.intValue(), LocalDate.of(plan.year(), 1, 6), target.deadline())));
    }
    return schedule;
  }

  /** The same with some targets' days fixed by hand. */
  Schedule with(Map<String, List<LocalDate>> fixed) {
    Map<String, List<LocalDate>> both = new TreeMap<>(days);
    both.putAll(fixed);
    return new Schedule(both, random);
  }

  List<LocalDate> of(String target) {
    return days.getOrDefault(target, List.of());
  }

  private List<LocalDate> draw(int count, LocalDate first, LocalDate deadline) {
    int luck = random.nextInt(10);
    int made = luck >= 8 && count > 1 ? count - 1 : count;
    List<LocalDate> drawn = new ArrayList<>();
    for (int i = 0; i < made; i++) {
      drawn.add(between(first, deadline));
    }
    if (luck == 6 || luck == 7) {
      drawn.set(0, between(deadline.plusDays(2), LocalDate.of(deadline.getYear(), 12, 20)));
    }
    drawn.sort(null);
    return drawn;
  }

  /** A day no later than the 28th, so that a month later is the same day of the next month. */
  private LocalDate between(LocalDate first, LocalDate last) {
    int span = (int) (last.toEpochDay() - first.toEpochDay());
    LocalDate day = first.plusDays(random.nextInt(Math.max(1, span)));
    return day.getDayOfMonth() > 28 ? day.withDayOfMonth(28) : day;
  }
}
