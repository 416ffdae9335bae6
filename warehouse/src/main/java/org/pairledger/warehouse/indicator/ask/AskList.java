package org.pairledger.warehouse.indicator.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.definition.Derivation;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.Parameter;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.indicator.definition.YearParameters;

/**
 * Numbers requests, puts those of one indicator and parameter set in one group, opens derived ones.
 */
public final class AskList {

  /** The part of a line that is one of its sides. */
  private static final String EACH = "each";

  /**
   * One indicator with one set of parameters in one plan year: one statement.
   *
   * @param planYear whose ledgers, and earlier ones, it reads: the window's last, if that is over
   * @param knownOn what its SQL may ask for; null when it does not, or when its lines differ in it
   */
  public record Group(
      int no,
      Indicator indicator,
      Map<String, String> params,
      int planYear,
      @Nullable LocalDate knownOn) {}

  /**
   * A line another one is made of.
   *
   * @param role num, den, base: the year before, moved onto this one; or each: one of both sides
   */
  record Part(int no, int partNo, String role) {}

  /** For whom, by when, and by what was known: many requests share one. */
  record Window(
      String pairingId,
      int planYear,
      String side,
      LocalDate from,
      LocalDate to,
      LocalDate asOf,
      Knowledge known) {

    /** The last day that can change anything. */
    LocalDate lastDay() {
      return asOf.isBefore(to) ? asOf : to;
    }
  }

  private record GroupKey(
      String file, Map<String, String> params, int planYear, @Nullable LocalDate knownOn) {}

  private static final String ASKS_WHEN_KNOWN = "getvariable('known_on')";

  private final IndicatorCatalogue catalogue;
  private final YearParameters rules;
  private final LocalDate mainKnownOn;
  private final Map<GroupKey, Group> groups = new LinkedHashMap<>();
  private final Map<Window, Integer> windows = new LinkedHashMap<>();
  private final List<Ask> asks = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /**
   * An empty list.
   *
   * @param rules what a derived line's parts are asked by; both years by the later one's, and by
   *     its definitions
   * @param mainKnownOn the day whose knowledge most lines ask for
   */
  public AskList(IndicatorCatalogue catalogue, YearParameters rules, LocalDate mainKnownOn) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.mainKnownOn = mainKnownOn;
  }

  /** Adds a request that is answered; returns its number. */
  public int add(Request request, LocalDate asOf, LocalDate knownOn) {
    return add(request, asOf, Knowledge.of(knownOn));
  }

  /** Adds requests that are answered; returns the number of each in its place. */
  public List<Integer> addAll(List<Request> requests, LocalDate asOf, LocalDate knownOn) {
    return requests.stream().map(request -> add(request, asOf, knownOn)).toList();
  }

  /** The same by any knowledge. */
  public int add(Request request, LocalDate asOf, Knowledge known) {
    Indicator indicator = catalogue.get(request.indicator(), request.planYear());
    indicator
        .faultOf(request.params())
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
    return indicator.isAskedOfEach(request.side())
        ? addEach(indicator, request, asOf, known)
        : addWhole(indicator, request, asOf, known, true);
  }

  private int addWhole(
      Indicator indicator, Request request, LocalDate asOf, Knowledge known, boolean isAnswered) {
    int no = append(indicator, request, asOf, known, isAnswered);
    Derivation derivation = indicator.derivation();
    if (derivation != null) {
      open(derivation, no, request, asOf, known);
    }
    return no;
  }

  /** A line without rows of its own, and one for each side that it is put together from. */
  private int addEach(Indicator indicator, Request request, LocalDate asOf, Knowledge known) {
    int no = append(indicator, 0, request, asOf, known, true);
    for (String side : List.of("D", "R")) {
      int partNo = addWhole(indicator, request.ofSide(side), asOf, known, false);
      parts.add(new Part(no, partNo, EACH));
    }
    return no;
  }

  public int sqlSeconds() {
    return catalogue.sqlSeconds();
  }

  public List<Group> groups() {
    return List.copyOf(groups.values());
  }

  List<Window> windows() {
    return List.copyOf(windows.keySet());
  }

  int windowNo(Window window) {
    return windows.computeIfAbsent(window, key -> windows.size() + 1);
  }

  List<Ask> asks() {
    return asks;
  }

  public List<Part> parts() {
    return parts;
  }

  private void open(Derivation of, int no, Request request, LocalDate asOf, Knowledge known) {
    String first = of.of().get(0);
    Indicator top = catalogue.get(first, request.planYear());
    addPart(no, "num", top, part(request, first, 0), asOf, known);
    if (of.kind() == Derivation.Kind.GROWTH) {
      Request before = part(request, first, 1);
      LocalDate day = Request.yearBeforeDay(asOf);
      addPart(no, "base", top, before, day, known.ofYearBefore());
    } else {
      String second = of.of().get(1);
      Indicator base = catalogue.get(second, request.planYear());
      addPart(no, "den", base, part(request, second, 0), asOf, known);
    }
  }

  private void addPart(
      int no, String role, Indicator indicator, Request request, LocalDate asOf, Knowledge known) {
    parts.add(new Part(no, append(indicator, request, asOf, known, false), role));
  }

  private Request part(Request whole, String code, int yearsBack) {
    return whole.part(code, rules.of(whole.planYear(), code), yearsBack);
  }

  private int append(
      Indicator indicator, Request request, LocalDate asOf, Knowledge known, boolean isAnswered) {
    int group = indicator.derivation() == null ? group(indicator, request, known) : 0;
    return append(indicator, group, request, asOf, known, isAnswered);
  }

  private int append(
      Indicator indicator,
      int group,
      Request request,
      LocalDate asOf,
      Knowledge known,
      boolean isAnswered) {
    int no = asks.size() + 1;
    Window window =
        new Window(
            request.pairingId(),
            request.planYear(),
            request.side(),
            request.windowFrom(),
            request.windowTo(),
            asOf,
            known);
    asks.add(
        new Ask(
            no,
            group,
            windowNo(window),
            request,
            indicator.shape().form() == Shape.Form.RATIO,
            threshold(indicator, request.threshold()),
            isAnswered));
    return no;
  }

  private int group(Indicator indicator, Request request, Knowledge knowledge) {
    Map<String, String> params = new TreeMap<>();
    for (Parameter param : indicator.params()) {
      params.put(param.name(), request.params().getOrDefault(param.name(), param.defaultValue()));
    }
    int year = Math.min(request.planYear(), request.windowTo().getYear());
    boolean asksWhenKnown = String.valueOf(indicator.sql()).contains(ASKS_WHEN_KNOWN);
    boolean isMain = !knowledge.grows() && knowledge.on().equals(mainKnownOn);
    LocalDate known = asksWhenKnown && isMain ? knowledge.on() : null;
    return groups
        .computeIfAbsent(
            new GroupKey(indicator.file(), params, year, known),
            key -> new Group(groups.size() + 1, indicator, params, year, known))
        .no();
  }

  private static @Nullable BigDecimal threshold(Indicator indicator, @Nullable BigDecimal own) {
    if (own == null) {
      return null;
    }
    return indicator.shape().percent() ? own.movePointLeft(2) : own.multiply(indicator.unitSize());
  }
}
