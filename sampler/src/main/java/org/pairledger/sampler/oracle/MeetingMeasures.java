package org.pairledger.sampler.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pairledger.sampler.truth.Meetings.Activity;
import org.pairledger.sampler.truth.Meetings.Agreement;
import org.pairledger.sampler.truth.Meetings.Document;
import org.pairledger.sampler.truth.Meetings.Event;
import org.pairledger.sampler.truth.Meetings.Media;
import org.pairledger.sampler.truth.Meetings.Unit;

/** ORG, PAI and PUB. */
final class MeetingMeasures {

  private static final List<String> EACH = List.of("D", "R", "J");
  private static final List<String> JOINT = List.of("J");

  private MeetingMeasures() {}

  static List<Measure> all() {
    return Stream.of(events(), papers(), activities(), agreements()).flatMap(List::stream).toList();
  }

  private static List<Measure> events() {
    return List.of(
        new Measure("ORG-01", EACH, (a, d) -> count(visits(a, d).filter(MeetingMeasures::led))),
        new Measure("ORG-02", JOINT, (a, d) -> kind(a, d, "joint_meeting")),
        new Measure("ORG-03", JOINT, (a, d) -> kind(a, d, "progress_meeting")),
        new Measure("ORG-04", EACH, (a, d) -> kind(a, d, "standing_committee")),
        new Measure("ORG-05", EACH, (a, d) -> kind(a, d, "executive_meeting")),
        new Measure("ORG-06", EACH, (a, d) -> kind(a, d, "leading_group")),
        new Measure("ORG-08", EACH, (a, d) -> count(visits(a, d))),
        new Measure("ORG-09", JOINT, MeetingMeasures::leastVisits),
        new Measure("ORG-10", EACH, (a, d) -> sum(visits(a, d).mapToLong(Event::people).sum())));
  }

  private static Stream<Event> told(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.events).stream()
        .filter(e -> ask.by(e.side()) && ask.in(e.day(), day));
  }

  private static Stream<Event> visits(Ask ask, LocalDate day) {
    return told(ask, day).filter(e -> e.kind().equals("visit"));
  }

  /** By a first secretary or head of government of the county itself. */
  private static boolean led(Event event) {
    return event.from() == null && !event.leader().startsWith("副");
  }

  private static Quotient kind(Ask ask, LocalDate day, String kind) {
    return count(told(ask, day).filter(e -> e.kind().equals(kind)));
  }

  /** The unit that visited least; one that never did counts as none. */
  private static Quotient leastVisits(Ask ask, LocalDate day) {
    List<Unit> units = ask.facts().county().units();
    return sum(
        units.stream()
            .mapToLong(unit -> visits(ask, day).filter(e -> unit.equals(e.from())).count())
            .min()
            .orElse(0));
  }

  private static List<Measure> papers() {
    Predicate<Media> high = m -> !m.level().equals("municipal");
    return List.of(
        new Measure("ORG-07", EACH, (a, d) -> count(media(a, d).filter(high))),
        new Measure("ORG-11", EACH, (a, d) -> count(media(a, d))),
        new Measure(
            "FND-19",
            EACH,
            (a, d) -> count(documents(a, d).filter(p -> p.kind().equals("notice")))),
        new Measure("PUB-03", EACH, MeetingMeasures::rules));
  }

  private static Stream<Media> media(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.media).stream()
        .filter(m -> ask.by(m.side()) && ask.in(m.day(), day));
  }

  /** All documents of the sample are the recipient's. */
  private static Stream<Document> documents(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.documents).stream()
        .filter(p -> ask.by("R") && ask.in(p.day(), day));
  }

  private static Quotient rules(Ask ask, LocalDate day) {
    String item = ask.param("item", "all");
    List<String> kinds = List.of("policy", "plan", "notice");
    return count(
        documents(ask, day)
            .filter(p -> kinds.contains(p.kind()))
            .filter(p -> item.equals("all") || p.item().equals(item)));
  }

  private static List<Measure> activities() {
    return List.of(
        new Measure("IND-09", EACH, (a, d) -> count(acts(a, d, "exhibition", "promotion"))),
        new Measure("PAI-07", EACH, (a, d) -> count(acts(a, d, "free_clinic"))),
        new Measure("PAI-08", EACH, (a, d) -> count(acts(a, d, "master_teacher"))),
        new Measure("PAI-10", EACH, (a, d) -> served(acts(a, d, "free_clinic"))),
        new Measure("PAI-11", EACH, (a, d) -> count(acts(a, d, "disabled_support"))),
        new Measure(
            "PUB-01",
            EACH,
            (a, d) -> sum(acts(a, d, "volunteer").mapToLong(Activity::people).sum())),
        new Measure(
            "PUB-04",
            EACH,
            (a, d) -> sum(acts(a, d, "volunteer").mapToLong(Activity::hours).sum())),
        new Measure("LAB-19", List.of("R", "J"), (a, d) -> served(acts(a, d, "survey"))));
  }

  private static Stream<Activity> acts(Ask ask, LocalDate day, String... kinds) {
    List<String> wanted = List.of(kinds);
    return ask.facts().all(y -> y.activities).stream()
        .filter(a -> wanted.contains(a.kind()) && ask.by(a.side()) && ask.in(a.day(), day));
  }

  private static Quotient served(Stream<Activity> activities) {
    return sum(activities.mapToLong(Activity::served).sum());
  }

  private static List<Measure> agreements() {
    return List.of(
        new Measure("PAI-01", JOINT, (a, d) -> pairs(a, d, "town")),
        new Measure("PAI-02", JOINT, (a, d) -> pairs(a, d, "village")),
        new Measure("PAI-03", JOINT, (a, d) -> pairs(a, d, "school")),
        new Measure("PAI-04", JOINT, (a, d) -> pairs(a, d, "hospital")),
        new Measure("PAI-05", JOINT, (a, d) -> pairs(a, d, "enterprise")),
        new Measure("PAI-06", JOINT, MeetingMeasures::done),
        new Measure("PAI-09", JOINT, (a, d) -> pairs(a, d, "society")),
        new Measure("PUB-02", JOINT, (a, d) -> count(firms(a, d).map(Agreement::donor).distinct())),
        new Measure(
            "PUB-05", JOINT, (a, d) -> count(firms(a, d).map(Agreement::recipient).distinct())));
  }

  private static Stream<Agreement> standing(Ask ask, LocalDate day, String level) {
    return ask.facts().all(y -> y.agreements).stream()
        .filter(p -> p.level().equals(level))
        .filter(p -> !p.signed().isAfter(day) && !p.until().isBefore(day));
  }

  private static Stream<Agreement> firms(Ask ask, LocalDate day) {
    return standing(ask, day, "enterprise");
  }

  private static Quotient pairs(Ask ask, LocalDate day, String level) {
    return count(standing(ask, day, level).map(p -> p.donor() + "|" + p.recipient()).distinct());
  }

  /** Of the year's tasks those done by the day. */
  private static Quotient done(Ask ask, LocalDate day) {
    String levels = ask.param("levels", "all");
    List<Agreement> tasks =
        ask.facts().years().stream()
            .filter(y -> y.year == ask.year())
            .map(y -> y.agreements)
            .flatMap(List::stream)
            .filter(p -> levels.equals("all") || p.level().equals(levels))
            .toList();
    long done = tasks.stream().filter(p -> p.done() != null && ask.in(p.done(), day)).count();
    return Quotient.share(done, tasks.size());
  }

  static <T> Quotient count(Stream<T> things) {
    return Quotient.of(things.count());
  }

  static Quotient sum(long number) {
    return Quotient.of(number);
  }
}
