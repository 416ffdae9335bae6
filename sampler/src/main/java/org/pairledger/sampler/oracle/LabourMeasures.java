package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.sampler.truth.Labour.Fair;
import org.pairledger.sampler.truth.Labour.Post;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Labour.Workshop;
import org.pairledger.sampler.truth.Person;

/** LAB, and the workshops among IND. */
final class LabourMeasures {

  private static final List<String> RECIPIENT = List.of("R", "J");
  private static final List<String> JOINT = List.of("J");
  private static final int STABLE_DAYS = 90;

  private LabourMeasures() {}

  static List<Measure> all() {
    return Stream.of(jobs(), fairs(), workshops(), posts(), students())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Measure> jobs() {
    return List.of(
        new Measure("LAB-01", RECIPIENT, (a, d) -> people(a, own -> firstEast(a, own, d))),
        new Measure("LAB-02", RECIPIENT, (a, d) -> people(a, own -> stable(a, own, d))),
        new Measure("LAB-03", RECIPIENT, (a, d) -> people(a, own -> went(a, own, d, "near"))),
        new Measure("LAB-04", RECIPIENT, (a, d) -> people(a, own -> went(a, own, d, "elsewhere"))),
        new Measure("LAB-05", RECIPIENT, (a, d) -> people(a, own -> latest(a, own, d) != null)),
        new Measure(
            "LAB-15",
            RECIPIENT,
            (a, d) ->
                Quotient.tenThousands(
                    subsidised(a, d)
                        .map(s -> s.subsidy() == null ? BigDecimal.ZERO : s.subsidy())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))),
        new Measure(
            "LAB-18",
            RECIPIENT,
            (a, d) -> MeetingMeasures.count(subsidised(a, d).map(Spell::who).distinct())),
        new Measure(
            "LAB-21",
            RECIPIENT,
            (a, d) -> people(a, own -> own.stream().anyMatch(s -> east(s) && a.in(s.from(), d)))),
        new Measure("LAB-23", RECIPIENT, LabourMeasures::households));
  }

  private static Quotient people(Ask ask, Predicate<List<Spell>> which) {
    return MeetingMeasures.count(
        ask.facts().jobs().entrySet().stream()
            .filter(e -> e.getKey().poor())
            .map(Map.Entry::getValue)
            .filter(which));
  }

  private static boolean east(Spell spell) {
    return spell.province().equals("广东省");
  }

  private static String goal(Spell spell) {
    return east(spell) ? "east" : spell.province().startsWith("广西") ? "near" : "elsewhere";
  }

  private static boolean firstEast(Ask ask, List<Spell> own, LocalDate day) {
    return own.stream()
        .filter(LabourMeasures::east)
        .findFirst()
        .filter(first -> ask.in(first.from(), day))
        .isPresent();
  }

  private static boolean touches(Ask ask, Spell spell) {
    return spell.from().getYear() <= ask.year()
        && ask.facts().lastDay(spell).getYear() >= ask.year();
  }

  /** Ninety days in the east in jobs of this year, days of two jobs at once counting once. */
  private static boolean stable(Ask ask, List<Spell> own, LocalDate day) {
    long days = 0;
    @Nullable LocalDate reach = null;
    for (Spell spell : own) {
      if (!east(spell) || !touches(ask, spell)) {
        continue;
      }
      LocalDate from =
          reach == null || reach.isBefore(spell.from()) ? spell.from() : reach.plusDays(1);
      LocalDate last = ask.facts().lastDay(spell);
      long fresh = Math.max(0, ChronoUnit.DAYS.between(from, last) + 1);
      if (days + fresh >= STABLE_DAYS) {
        return !from.plusDays(STABLE_DAYS - days - 1).isAfter(day);
      }
      days += fresh;
      reach = reach == null || last.isAfter(reach) ? last : reach;
    }
    return false;
  }

  /** The job that began last among those of this year up to the day. */
  private static @Nullable Spell latest(Ask ask, List<Spell> own, LocalDate day) {
    return own.stream()
        .filter(s -> touches(ask, s) && !s.from().isAfter(day))
        .reduce((one, later) -> later)
        .orElse(null);
  }

  private static boolean went(Ask ask, List<Spell> own, LocalDate day, String where) {
    Spell last = latest(ask, own, day);
    return last != null && goal(last).equals(where);
  }

  private static Stream<Spell> subsidised(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.spells).stream()
        .filter(s -> s.subsidy() != null && s.who().poor() && ask.in(s.from(), day));
  }

  /** Households of which somebody works on the day. */
  private static Quotient households(Ask ask, LocalDate day) {
    return MeetingMeasures.count(
        ask.facts().all(y -> y.spells).stream()
            .filter(s -> s.who().poor())
            .filter(s -> !s.from().isAfter(day) && !ask.facts().lastDay(s).isBefore(day))
            .map(s -> s.who().household())
            .distinct());
  }

  private static List<Measure> fairs() {
    return List.of(
        new Measure("LAB-06", JOINT, (a, d) -> held(a, d, f -> true)),
        new Measure("LAB-07", JOINT, (a, d) -> held(a, d, Fair::disabled)),
        new Measure("LAB-08", JOINT, (a, d) -> sum(a, d, Fair::intents)),
        new Measure("LAB-16", JOINT, (a, d) -> sum(a, d, Fair::signed)),
        new Measure("LAB-20", JOINT, (a, d) -> sum(a, d, Fair::posts)),
        new Measure("LAB-22", JOINT, (a, d) -> held(a, d, f -> !f.disabled())));
  }

  private static Stream<Fair> all(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.fairs).stream().filter(f -> ask.in(f.day(), day));
  }

  /** One a day and host, unless announced apart. */
  private static Quotient held(Ask ask, LocalDate day, Predicate<Fair> which) {
    return MeetingMeasures.count(
        all(ask, day).filter(which).map(f -> f.day() + f.host() + f.announcement()).distinct());
  }

  private static Quotient sum(Ask ask, LocalDate day, ToLongFunction<Fair> what) {
    return MeetingMeasures.sum(all(ask, day).mapToLong(what).sum());
  }

  private static List<Measure> workshops() {
    return List.of(
        new Measure("IND-04", RECIPIENT, (a, d) -> MeetingMeasures.count(active(a, d))),
        new Measure(
            "IND-05",
            RECIPIENT,
            (a, d) -> MeetingMeasures.count(active(a, d).map(Workshop::townshipCode).distinct())),
        new Measure(
            "IND-06",
            RECIPIENT,
            (a, d) -> MeetingMeasures.sum(active(a, d).mapToLong(Workshop::poor).sum())));
  }

  private static Stream<Workshop> active(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.workshops).stream()
        .filter(w -> !w.recognised().isAfter(day))
        .filter(w -> w.stopped() == null || w.stopped().isAfter(day));
  }

  private static List<Measure> posts() {
    return List.of(
        new Measure("LAB-11", RECIPIENT, LabourMeasures::swept),
        new Measure(
            "LAB-12",
            RECIPIENT,
            (a, d) -> MeetingMeasures.count(filled(a, d).map(Post::who).distinct())));
  }

  private static Stream<Post> filled(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.posts).stream()
        .filter(p -> p.who().poor() && !p.from().isAfter(day))
        .filter(p -> p.left() == null || !p.left().isBefore(day));
  }

  /** Hamlets with a cleaner from a poor household among all that are listed. */
  private static Quotient swept(Ask ask, LocalDate day) {
    List<Person.Place> listed = ask.facts().county().hamlets();
    long swept =
        filled(ask, day)
            .filter(p -> p.kind().equals("cleaner"))
            .map(p -> p.who().home())
            .distinct()
            .count();
    return Quotient.share(swept, listed.size());
  }

  private static List<Measure> students() {
    return List.of(
        new Measure(
            "LAB-13",
            RECIPIENT,
            (a, d) ->
                MeetingMeasures.count(
                    a.facts()
                        .students()
                        .filter(s -> s.who().poor() && !s.enrolled().isAfter(d))
                        .filter(s -> s.graduated() == null || s.graduated().isAfter(d)))),
        new Measure(
            "LAB-14",
            RECIPIENT,
            (a, d) ->
                MeetingMeasures.count(
                    a.facts()
                        .students()
                        .filter(s -> s.who().poor())
                        .filter(s -> s.employed() != null && a.in(s.employed(), d)))));
  }
}
