package org.pairledger.warehouse.explain;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.KnownOn;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Derivation;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** What an indicator's value is made of: its definition, its parts, the rows that count or not. */
final class IndicatorTree {

  private final Rows release;
  private final Connection connection;
  private final IndicatorCatalogue catalogue;
  private final Measurer measurer;
  private final Evidence evidence;
  private final IntFunction<PeriodWords> words;

  IndicatorTree(
      Connection connection,
      IndicatorCatalogue catalogue,
      Measurer measurer,
      Evidence evidence,
      IntFunction<PeriodWords> words) {
    this.release = new Rows(connection);
    this.connection = connection;
    this.catalogue = catalogue;
    this.measurer = measurer;
    this.evidence = evidence;
    this.words = words;
  }

  /** The same a year before, as the later year defines it. */
  Node before(Request request) throws SQLException {
    return of(request.yearBefore(release.asOf()));
  }

  /** By the definition of the plan year, which for a growth rate's base is the later one. */
  Node of(Request request) throws SQLException {
    Indicator indicator = catalogue.get(request.indicator(), request.planYear());
    Measurer defined = measurer.definedIn(request.planYear());
    LocalDate asOf = release.asOf();
    LocalDate knownOn = KnownOn.of(connection, asOf);
    Measured measured = defined.measure(connection, asOf, knownOn, List.of(request)).get(0);
    PeriodWords said = words.apply(request.planYear());
    List<Node> children =
        new ArrayList<>(
            release.caveat(
                "indicator",
                request.pairingId(),
                request.planYear(),
                request.indicator(),
                request.side()));
    children.add(Node.of("note", "口径：" + said.say(indicator.definition()), List.of()));
    if (!request.params().isEmpty()) {
      children.add(Node.of("note", "参数：" + new TreeMap<>(request.params()), List.of()));
    }
    children.add(
        Node.of("note", "统计期 " + request.windowFrom() + " 至 " + end(request, asOf), List.of()));
    Derivation derivation = indicator.derivation();
    if (indicator.isAskedOfEach(request.side())) {
      children.add(Node.of("note", "双方各自计算，取离目标较远的一方", List.of()));
      children.add(of(request.ofSide("D")));
      children.add(of(request.ofSide("R")));
    } else if (derivation != null) {
      children.addAll(parts(request, derivation));
    } else {
      children.add(Node.of("note", sums(indicator, measured), List.of()));
      children.addAll(
          evidence.branches(indicator, defined.candidates(connection, asOf, knownOn, request)));
    }
    return Node.of("indicator", headline(request, indicator, measured), facts(measured), children);
  }

  private List<Node> parts(Request request, Derivation derivation) throws SQLException {
    List<Node> parts = new ArrayList<>();
    for (String code : derivation.of()) {
      Request part = again(request, code);
      parts.add(of(part));
      if (derivation.kind() == Derivation.Kind.GROWTH) {
        parts.add(before(part));
      }
    }
    return parts;
  }

  private Request again(Request request, String code) {
    Request year = measurer.year(request.pairingId(), request.planYear(), code, request.side());
    return request.part(code, year.params(), 0);
  }

  private String headline(Request request, Indicator indicator, Measured measured)
      throws SQLException {
    BigDecimal value = measured.value();
    String shown =
        value == null ? "无值（" + measured.nullReason() + "）" : Rows.plain(value) + indicator.unit();
    return release.pairingName(request.pairingId())
        + " "
        + request.windowTo().getYear()
        + " 年 · "
        + indicator.code()
        + " "
        + words.apply(request.planYear()).say(indicator.name())
        + "（"
        + side(request.side())
        + "）= "
        + shown;
  }

  private static String sums(Indicator indicator, Measured measured) {
    String unit = indicator.isMoney() ? " 元" : "";
    String text = "合计 " + Rows.plain(measured.numerator()) + unit;
    return measured.denominator().signum() == 0
        ? text
        : text + "，分母 " + Rows.plain(measured.denominator()) + unit;
  }

  private static Map<String, String> facts(Measured measured) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("numerator", Rows.plain(measured.numerator()));
    facts.put("denominator", Rows.plain(measured.denominator()));
    BigDecimal value = measured.value();
    if (value != null) {
      facts.put("value", Rows.plain(value));
    }
    return facts;
  }

  private static LocalDate end(Request request, LocalDate asOf) {
    return asOf.isBefore(request.windowTo()) ? asOf : request.windowTo();
  }

  /** A side in words. */
  static String side(String side) {
    return switch (side) {
      case "D" -> "帮扶方";
      case "R" -> "受援方";
      case "B" -> "双方各自";
      default -> "双方";
    };
  }
}
