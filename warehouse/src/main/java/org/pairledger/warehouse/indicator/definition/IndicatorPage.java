package org.pairledger.warehouse.indicator.definition;

import java.util.stream.Collectors;
import org.pairledger.contract.catalogue.PeriodWords;

/** The catalogue as a page for people: {@code docs/indicators.md} is made of it. */
public final class IndicatorPage {

  private static final String HEAD =
      """
      # Indicators

      Made from the headers of the files in `warehouse/src/main/resources/pairledger/indicators`; a test
      fails when this page is stale. How a file becomes a number is told in
      [reference.md](reference.md), section Indicators.

      A year's value counts to its last day or the as-of date. Money is added up in yuan and shown in the
      unit below. A parameter is set by a target (`params`), the first word is the default.

      Over a window of several years (`2017-2020 累计`) a flow is what happened in it, an overlap what was
      there at any time, a stock what is there on its last day; what goes on and is told again by each
      year's ledgers counts once, by the last of them in the window, and yearly amounts (IND-02, LAB-15,
      PAI-06) are those of all its years. Growth compares with the year before: its window lies inside one
      year, and a plan that asks for more is refused by name before anything is measured.
      """;

  private static final String SECTION =
      """

      ## %s

      | 代码 | 指标 | English | 单位 | 口径 | 方 | 度量 | 参数 |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      %s
      """;

  private IndicatorPage() {}

  /** The page. */
  public static String of(IndicatorCatalogue catalogue) {
    return HEAD
        + catalogue.all().stream()
            .map(Indicator::category)
            .distinct()
            .map(category -> SECTION.formatted(category, rows(catalogue, category)))
            .collect(Collectors.joining());
  }

  private static String rows(IndicatorCatalogue catalogue, String category) {
    return catalogue.all().stream()
        .filter(one -> one.category().equals(category))
        .map(one -> row(catalogue, one))
        .collect(Collectors.joining("\n"));
  }

  private static String row(IndicatorCatalogue catalogue, Indicator one) {
    return "| "
        + String.join(
            " | ",
            one.code(),
            PeriodWords.neutral(one.name()),
            one.nameEn(),
            one.unit(),
            PeriodWords.neutral(catalogue.definition(one.code())),
            String.join(" ", one.sides()),
            how(one),
            params(one))
        + " |";
  }

  private static String how(Indicator one) {
    Derivation derivation = one.derivation();
    if (derivation != null) {
      return Shape.word(derivation.kind()) + "(" + String.join(", ", derivation.of()) + ")";
    }
    Shape shape = one.shape();
    Shape.Universe universe = shape.universe();
    return Shape.word(shape.measure())
        + ", "
        + Shape.word(shape.timing())
        + (universe == null ? "" : ", " + Shape.word(shape.fold()) + " " + Shape.word(universe))
        + (shape.form() == Shape.Form.RATIO ? ", ratio" : "");
  }

  private static String params(Indicator one) {
    return one.params().stream()
        .map(
            param ->
                "`"
                    + param.name()
                    + "="
                    + (param.allowed().isEmpty()
                        ? param.defaultValue()
                        : String.join("`, `", param.allowed()))
                    + "`")
        .collect(Collectors.joining("; "));
  }
}
