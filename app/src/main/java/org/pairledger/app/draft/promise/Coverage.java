package org.pairledger.app.draft.promise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.Shape;

/** One in every place: 每屯1名, 每个乡镇都有1个. */
final class Coverage {

  /** The words, and what they leave of the text. */
  static final Pattern EVERY =
      Pattern.compile(
          "每(?:个|一个|一)?(?<place>自然村|村屯|屯|乡镇|镇|乡|行政村|村|社区)(?:[^，。；\\d]{0,6}?)"
              + "(?<number>\\d+|[一二两])(?:个|名|人|处)");

  private static final Pattern TOWNSHIPS =
      Pattern.compile("([一二三四五六七八九十]{1,3}|\\d{1,2})个?(?:乡镇|镇乡|镇（街道）|乡（镇）)");

  private Coverage() {}

  static Optional<Matcher> in(String text) {
    Matcher found = EVERY.matcher(text);
    return found.find() ? Optional.of(found) : Optional.empty();
  }

  /** The list of places that the words speak of. */
  static Optional<Shape.Universe> universe(String place) {
    return switch (place) {
      case "屯", "自然村", "村屯" -> Optional.of(Shape.Universe.HAMLETS);
      case "乡镇", "镇", "乡" -> Optional.of(Shape.Universe.TOWNSHIPS);
      default -> Optional.empty();
    };
  }

  /** Of indicators, those that count places of this list. */
  static List<Indicator> of(Shape.Universe universe, List<Indicator> spokenOf) {
    return spokenOf.stream().filter(one -> one.shape().universe() == universe).toList();
  }

  /** How many that is: all of a share, or the townships that the plan counts. */
  static Optional<BigDecimal> all(Indicator indicator, String text) {
    if (indicator.unit().equals("%")) {
      return Optional.of(BigDecimal.valueOf(100));
    }
    Matcher count = TOWNSHIPS.matcher(text);
    return count.find() ? Optional.of(QuantityReader.number(count.group(1))) : Optional.empty();
  }
}
