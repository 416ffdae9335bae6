package org.pairledger.sampler.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pairledger.sampler.truth.Meetings.Activity;
import org.pairledger.sampler.truth.Meetings.Event;
import org.pairledger.sampler.truth.Talent.Session;

/**
 * What the two cities did in 2019, which two of their counties' pairings each tell as their own:
 * one meeting, one course and one fair, the same thing in both.
 */
final class CitiesStory {

  private static final int YEAR = 2019;
  private static final List<String> TELLERS = List.of("xinhui-ningming", "pengjiang-tiandeng");

  private CitiesStory() {}

  static void tell(List<PairingYear> years) {
    Event meeting = meeting();
    Session course = course();
    Activity fair = fair();
    years.stream()
        .filter(year -> year.year == YEAR && TELLERS.contains(year.county.id()))
        .forEach(
            year -> {
              year.events.add(meeting);
              year.sessions.add(course);
              year.activities.add(fair);
            });
  }

  private static Event meeting() {
    LocalDate day = LocalDate.of(YEAR, 4, 16);
    String topic = "江门—崇左扶贫协作联席会议";
    return new Event(
        "joint_meeting", day, "J", "市长", topic, 86, null, null, day.plusDays(1), "崇左市");
  }

  private static Session course() {
    return new Session(
        YEAR + "年崇左市扶贫协作干部培训班",
        "cadre",
        "崇左市委组织部",
        "R",
        LocalDate.of(YEAR, 7, 8),
        LocalDate.of(YEAR, 7, 12),
        1,
        64,
        0,
        0,
        64,
        BigDecimal.valueOf(48_000),
        false);
  }

  private static Activity fair() {
    LocalDate day = LocalDate.of(YEAR, 11, 22);
    return new Activity(day, "exhibition", "崇左特色农产品展销会", "崇左市商务局", "R", false, 30, 0, 0);
  }
}
