package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.sampler.truth.Money.Donation;
import org.pairledger.sampler.truth.Money.Firm;
import org.pairledger.sampler.truth.Money.Flow;
import org.pairledger.sampler.truth.Money.Project;
import org.pairledger.sampler.truth.Money.Sale;

/** FND, and the money among IND. */
final class MoneyMeasures {

  private static final List<String> DONOR = List.of("D", "J");
  private static final List<String> RECIPIENT = List.of("R", "J");
  private static final List<String> JOINT = List.of("J");

  private MoneyMeasures() {}

  static List<Measure> all() {
    return Stream.of(flows(), projects(), gifts(), firms()).flatMap(List::stream).toList();
  }

  private static List<Measure> flows() {
    return List.of(
        new Measure(
            "FND-01",
            DONOR,
            (a, d) -> Quotient.tenThousands(aid(a, d, f -> f.level().equals("county")))),
        new Measure("FND-02", DONOR, (a, d) -> Quotient.tenThousands(aid(a, d, f -> true))),
        new Measure(
            "FND-03",
            DONOR,
            (a, d) ->
                growth(aid(a, d, f -> true), aid(a.yearBefore(), d.minusYears(1), f -> true))),
        new Measure(
            "FND-04",
            RECIPIENT,
            (a, d) -> Quotient.share(at(a, d, "arrived"), at(a, d, "planned"))),
        new Measure(
            "FND-05", RECIPIENT, (a, d) -> Quotient.share(at(a, d, "spent"), at(a, d, "arrived"))),
        new Measure("FND-08", JOINT, MoneyMeasures::belowCounty));
  }

  /** Sent by the donor, less what it took back. */
  private static BigDecimal aid(Ask ask, LocalDate day, Predicate<Flow> which) {
    return total(sums(ask, day, "transferred").filter(which))
        .subtract(total(sums(ask, day, "recovered").filter(which)));
  }

  private static Stream<Flow> sums(Ask ask, LocalDate day, String stage) {
    return ask.facts().all(y -> y.flows).stream()
        .filter(f -> f.stage().equals(stage) && ask.in(f.day(), day));
  }

  private static BigDecimal at(Ask ask, LocalDate day, String stage) {
    return total(sums(ask, day, stage));
  }

  private static BigDecimal total(Stream<Flow> flows) {
    return flows.map(Flow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static Quotient growth(BigDecimal now, BigDecimal before) {
    return Quotient.share(now.subtract(before), before);
  }

  private static Quotient belowCounty(Ask ask, LocalDate day) {
    Predicate<Flow> below = f -> f.project() != null && f.project().township() != null;
    return Quotient.share(total(sums(ask, day, "spent").filter(below)), at(ask, day, "spent"));
  }

  private static List<Measure> projects() {
    return List.of(
        new Measure("FND-06", JOINT, (a, d) -> MeetingMeasures.count(stocked(a, d))),
        new Measure(
            "FND-07",
            JOINT,
            (a, d) -> Quotient.share(begun(a, d, Project::started), stocked(a, d).count())),
        new Measure("FND-09", JOINT, (a, d) -> portion(a, d, p -> !p.link().isEmpty())),
        new Measure("FND-10", JOINT, (a, d) -> portion(a, d, p -> p.kind().equals("basic_needs"))),
        new Measure("FND-11", JOINT, (a, d) -> portion(a, d, p -> p.kind().equals("industry"))),
        new Measure(
            "FND-12",
            JOINT,
            (a, d) -> MeetingMeasures.sum(stocked(a, d).mapToLong(Project::poorPersons).sum())),
        new Measure(
            "FND-16",
            JOINT,
            (a, d) -> Quotient.share(begun(a, d, Project::completed), stocked(a, d).count())),
        new Measure("FND-18", RECIPIENT, (a, d) -> MeetingMeasures.count(stocked(a, d))),
        new Measure("IND-14", RECIPIENT, MoneyMeasures::progress),
        new Measure(
            "IND-15",
            RECIPIENT,
            (a, d) -> MeetingMeasures.sum(stated(a, d).mapToLong(Project::relocatedPosts).sum())));
  }

  private static Stream<Project> stocked(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.projects).stream().filter(p -> ask.in(p.stocked(), day));
  }

  private static long begun(Ask ask, LocalDate day, Function<Project, @Nullable LocalDate> step) {
    return ask.facts().all(y -> y.projects).stream()
        .map(step)
        .filter(when -> when != null && ask.in(when, day))
        .count();
  }

  private static Quotient portion(Ask ask, LocalDate day, Predicate<Project> which) {
    return Quotient.share(aid(stocked(ask, day).filter(which)), aid(stocked(ask, day)));
  }

  private static BigDecimal aid(Stream<Project> projects) {
    return projects.map(Project::aid).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the year's only statement says is known from the day it speaks of: the year's last. */
  private static Stream<Project> stated(Ask ask, LocalDate day) {
    LocalDate told = LocalDate.of(ask.year(), 12, 31);
    return ask.facts().years().stream()
        .filter(y -> y.year == ask.year() && ask.in(told, day))
        .flatMap(y -> y.projects.stream());
  }

  private static Quotient progress(Ask ask, LocalDate day) {
    List<Project> industry = stated(ask, day).filter(p -> p.kind().equals("industry")).toList();
    long sum = industry.stream().mapToLong(Project::progress).sum();
    return new Quotient(BigDecimal.valueOf(sum), BigDecimal.valueOf(industry.size()), true);
  }

  private static List<Measure> gifts() {
    return List.of(
        new Measure("FND-13", JOINT, (a, d) -> Quotient.tenThousands(given(a, d, g -> true))),
        new Measure("FND-14", JOINT, (a, d) -> Quotient.tenThousands(given(a, d, g -> !g.goods()))),
        new Measure(
            "FND-15",
            JOINT,
            (a, d) ->
                growth(given(a, d, g -> true), given(a.yearBefore(), d.minusYears(1), g -> true))),
        new Measure("FND-17", JOINT, (a, d) -> Quotient.tenThousands(given(a, d, Donation::goods))),
        new Measure(
            "IND-07",
            JOINT,
            (a, d) ->
                Quotient.tenThousands(
                    sales(a, d).map(Sale::amount).reduce(BigDecimal.ZERO, BigDecimal::add))),
        new Measure(
            "IND-08",
            JOINT,
            (a, d) -> MeetingMeasures.sum(sales(a, d).mapToLong(Sale::persons).sum())));
  }

  /** Received, and worth something; told by two, it is still one gift. */
  private static BigDecimal given(Ask ask, LocalDate day, Predicate<Donation> which) {
    return ask.facts().all(y -> y.donations).stream()
        .filter(g -> g.received() != null && ask.in(g.received(), day))
        .filter(which)
        .map(g -> g.value() == null ? BigDecimal.ZERO : g.value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Stream<Sale> sales(Ask ask, LocalDate day) {
    return ask.facts().all(y -> y.sales).stream().filter(s -> ask.in(s.day(), day));
  }

  private static List<Measure> firms() {
    return List.of(
        new Measure(
            "IND-01",
            JOINT,
            (a, d) -> MeetingMeasures.count(known(a).filter(f -> a.in(f.landed(), d)))),
        new Measure(
            "IND-02",
            JOINT,
            (a, d) ->
                Quotient.tenThousands(
                    told(a, d).map(Firm::paidYear).reduce(BigDecimal.ZERO, BigDecimal::add))),
        new Measure(
            "IND-03",
            JOINT,
            (a, d) ->
                MeetingMeasures.sum(told(a, d).mapToLong(f -> f.poorWorkers() + f.linked()).sum())),
        new Measure(
            "IND-10",
            JOINT,
            (a, d) -> MeetingMeasures.count(inParks(a, d).map(Firm::park).distinct())),
        new Measure("IND-12", JOINT, (a, d) -> MeetingMeasures.count(inParks(a, d))));
  }

  private static Stream<Firm> known(Ask ask) {
    int last = ask.facts().years().get(ask.facts().years().size() - 1).year;
    return ask.facts().firms(last).stream();
  }

  private static Stream<Firm> told(Ask ask, LocalDate day) {
    LocalDate end = LocalDate.of(ask.year(), 12, 31);
    return ask.in(end, day) ? ask.facts().firms(ask.year()).stream() : Stream.empty();
  }

  private static Stream<Firm> inParks(Ask ask, LocalDate day) {
    return known(ask).filter(f -> !f.park().isEmpty() && !f.landed().isAfter(day));
  }
}
