package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A number format of one to four sections, each for a range of values. */
final class NumberPattern {

  private final List<String> codes;
  private final List<NumberSection> sections;
  private final boolean usual;

  NumberPattern(String code) {
    this.codes = split(code);
    this.sections = codes.stream().map(NumberSection::new).toList();
    this.usual = IntStream.range(0, Math.min(sections.size(), 3)).allMatch(this::isUsual);
  }

  /** Whether all it ever says of a number is the number. */
  boolean isUsual() {
    return usual;
  }

  private boolean isUsual(int index) {
    NumberSection section = sections.get(index);
    if (section.conditional()) {
      return false;
    }
    if (section.foreign()) {
      return FractionPattern.of(codes.get(index)).isPresent();
    }
    Exactly exactly = section.exactly();
    return switch (index) {
      case 0 -> exactly.isUsual();
      case 1 -> exactly.isUsualNegative(!section.colour().equals(sections.get(0).colour()));
      default -> exactly.isUsualZero();
    };
  }

  /**
   * What it says of a number, not rounded, where that may be more or less than the number.
   *
   * @param shown what is seen of it
   */
  @Nullable String meant(double value, String shown) {
    if (usual || isWithoutSection(value)) {
      return null;
    }
    int index = section(value);
    if (isUsual(index)) {
      return null;
    }
    NumberSection section = sections.get(index);
    BigDecimal exact = Digits.shown(value).abs();
    String meant = section.foreign() ? null : section.exactly().meant(exact);
    return meant == null ? shown : (signed(value, index) ? "-" : "") + meant;
  }

  /** A condition that does not hold leaves the number as it would be without a format. */
  private boolean isWithoutSection(double value) {
    return sections.size() == 1 && sections.get(0).conditional() && !sections.get(0).holds(value);
  }

  /** Whether zero has a section of its own. */
  boolean hasZero() {
    return sections.size() > 2;
  }

  static List<String> split(String code) {
    List<String> sections = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\\' || c == '!' || c == '_' || c == '*')) {
        i++;
      } else if (!quoted && c == ';') {
        sections.add(code.substring(start, i));
        start = i + 1;
      }
    }
    sections.add(code.substring(Math.min(start, code.length())));
    return sections;
  }

  /**
   * The number, or null where its section counts time on or has odd fractions, which others show.
   */
  @Nullable String show(double value) {
    BigDecimal exact = Digits.shown(value);
    if (isWithoutSection(value)) {
      return GeneralNumber.show(value);
    }
    int index = section(value);
    String shown = shown(index, exact.abs());
    if (shown == null) {
      return null;
    }
    return (signed(value, index) && !allZero(shown) ? "-" : "") + shown;
  }

  private @Nullable String shown(int index, BigDecimal value) {
    NumberSection section = sections.get(index);
    return section.foreign()
        ? FractionPattern.of(codes.get(index)).map(pattern -> pattern.show(value)).orElse(null)
        : section.show(value);
  }

  /** A section for negative numbers alone says itself how they look, and so does the third. */
  private boolean signed(double value, int index) {
    return value < 0
        && (sections.size() == 1 || !(sections.get(index).onlyNegative(index) || index == 2));
  }

  /** Rounded to nothing, a number is not negative. */
  private static boolean allZero(String shown) {
    return shown.indexOf('0') >= 0 && shown.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  private int section(double value) {
    int numeric = Math.min(sections.size(), 3);
    if (sections.stream().anyMatch(NumberSection::conditional)) {
      for (int i = 0; i < numeric; i++) {
        if (sections.get(i).holds(value)) {
          return i;
        }
      }
      return numeric - 1;
    }
    if (value < 0 && numeric > 1) {
      return 1;
    }
    return value == 0 && numeric > 2 ? 2 : 0;
  }
}
