package org.pairledger.sampler.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.sampler.truth.Talent.Attendance;
import org.pairledger.sampler.truth.Talent.Posting;
import org.pairledger.sampler.truth.Talent.Session;

/** TAL, and the courses among IND and LAB. */
final class TalentMeasures {

  private static final List<String> EACH = List.of("D", "R", "J");
  private static final List<String> LISTED = List.of("cadre", "secretary", "leader", "specialist");
  private static final List<String> LABOUR = List.of("skills", "startup");

  private TalentMeasures() {}

  static List<Measure> all() {
    return Stream.concat(postings().stream(), courses().stream()).toList();
  }

  private static List<Measure> postings() {
    return List.of(
        new Measure("TAL-01", EACH, (a, d) -> heads(there(a, d, "cadre"))),
        new Measure(
            "TAL-02",
            EACH,
            (a, d) -> heads(there(a, d, "cadre").filter(p -> p.rank().equals("division")))),
        new Measure("TAL-03", EACH, (a, d) -> MeetingMeasures.count(stayed(a, d, "teacher"))),
        new Measure("TAL-04", EACH, (a, d) -> MeetingMeasures.count(stayed(a, d, "medical"))),
        new Measure("TAL-05", EACH, (a, d) -> MeetingMeasures.count(specialists(a, d))),
        new Measure("TAL-06", EACH, TalentMeasures::vicePresidents),
        new Measure("TAL-12", EACH, (a, d) -> heads(specialists(a, d))));
  }

  private static Stream<Posting> sent(Ask ask) {
    return ask.facts().all(y -> y.postings).stream().filter(p -> ask.by(p.side()));
  }

  private static LocalDate last(Posting posting) {
    return posting.returned() == null ? posting.to() : posting.returned();
  }

  /** In post at some time of the window up to the day. */
  private static Stream<Posting> touching(Ask ask, LocalDate day) {
    return sent(ask)
        .filter(p -> !p.from().isAfter(day) && !p.from().isAfter(ask.to()))
        .filter(p -> !last(p).isBefore(ask.from()));
  }

  private static Stream<Posting> there(Ask ask, LocalDate day, String kind) {
    return touching(ask, day).filter(p -> p.kind().equals(kind));
  }

  private static Stream<Posting> specialists(Ask ask, LocalDate day) {
    return touching(ask, day).filter(p -> !p.kind().equals("cadre"));
  }

  /** From the day on which the stay was long enough. */
  private static Stream<Posting> stayed(Ask ask, LocalDate day, String kind) {
    int months = Integer.parseInt(ask.param("stay_months", "1"));
    return sent(ask)
        .filter(p -> p.kind().equals(kind))
        .filter(p -> !last(p).isBefore(p.from().plusMonths(months)))
        .filter(p -> ask.in(p.from().plusMonths(months), day));
  }

  private static Quotient vicePresidents(Ask ask, LocalDate day) {
    int months = Integer.parseInt(ask.param("term_months", "12"));
    return heads(
        touching(ask, day)
            .filter(Posting::vicePresident)
            .filter(p -> !p.to().plusDays(1).isBefore(p.from().plusMonths(months)))
            .filter(p -> p.returned() == null || day.isBefore(p.returned())));
  }

  private static Quotient heads(Stream<Posting> postings) {
    return MeetingMeasures.count(postings.map(Posting::who).distinct());
  }

  private static List<Measure> courses() {
    return List.of(
        new Measure("TAL-07", EACH, (a, d) -> attended(a, d, LISTED)),
        new Measure("TAL-08", EACH, (a, d) -> trained(a, d, LISTED)),
        new Measure("TAL-09", EACH, (a, d) -> runs(a, d, List.of("leader"))),
        new Measure("TAL-10", List.of("J"), TalentMeasures::businesses),
        new Measure("TAL-11", List.of("J"), TalentMeasures::households),
        new Measure("TAL-13", EACH, (a, d) -> attended(a, d, List.of("leader"))),
        new Measure("IND-11", EACH, (a, d) -> runs(a, d, List.of("tourism"))),
        new Measure("IND-13", EACH, (a, d) -> attended(a, d, List.of("tourism"))),
        new Measure("LAB-09", EACH, (a, d) -> runs(a, d, LABOUR)),
        new Measure("LAB-10", EACH, (a, d) -> runs(a, d, List.of("cook"))),
        new Measure("LAB-17", EACH, (a, d) -> attended(a, d, LABOUR)));
  }

  private static Stream<Session> held(Ask ask, LocalDate day, List<String> kinds) {
    return ask.facts().all(y -> y.sessions).stream()
        .filter(s -> kinds.contains(s.kind()) && ask.by(s.side()) && ask.in(s.to(), day));
  }

  private static Stream<Attendance> roster(Ask ask, LocalDate day, List<String> kinds) {
    return ask.facts().all(y -> y.attendances).stream()
        .filter(a -> kinds.contains(a.session().kind()))
        .filter(a -> ask.by(a.session().side()) && ask.in(a.session().to(), day));
  }

  private static Quotient runs(Ask ask, LocalDate day, List<String> kinds) {
    return MeetingMeasures.sum(held(ask, day, kinds).mapToLong(Session::runs).sum());
  }

  /** By the roster where there is one, else by the head count. */
  private static Quotient attended(Ask ask, LocalDate day, List<String> kinds) {
    long listed = roster(ask, day, kinds).count();
    long counted =
        held(ask, day, kinds).filter(s -> !s.rostered()).mapToLong(Session::people).sum();
    return MeetingMeasures.sum(listed + counted);
  }

  private static Quotient trained(Ask ask, LocalDate day, List<String> kinds) {
    return MeetingMeasures.count(
        roster(ask, day, kinds)
            .filter(a -> ask.facts().isKnown(a))
            .map(Attendance::who)
            .distinct());
  }

  private static Quotient businesses(Ask ask, LocalDate day) {
    return MeetingMeasures.count(
        roster(ask, day, List.of("leader"))
            .filter(Attendance::business)
            .filter(a -> ask.facts().isKnown(a))
            .map(Attendance::who)
            .distinct());
  }

  private static Quotient households(Ask ask, LocalDate day) {
    Map<Object, Attendance> most =
        roster(ask, day, List.of("leader"))
            .collect(
                Collectors.toMap(
                    Attendance::who,
                    Function.identity(),
                    (one, other) ->
                        Comparator.comparingInt(Attendance::households).compare(one, other) >= 0
                            ? one
                            : other));
    return MeetingMeasures.sum(most.values().stream().mapToLong(Attendance::households).sum());
  }
}
