package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number format of one to four sections, each for a range of values. */
final class NumberPattern {

  private final List<NumberSection> sections;

  private NumberPattern(List<NumberSection> sections) {
    this.sections = sections;
  }

  /** The pattern, unless it has fractions or counts time on, which others show. */
  static Optional<NumberPattern> of(String code) {
    List<NumberSection> sections = new ArrayList<>();
    for (String section : split(code)) {
      Optional<NumberSection> parsed = NumberSection.of(section);
      if (parsed.isEmpty()) {
        return Optional.empty();
      }
      sections.add(parsed.get());
    }
    return Optional.of(new NumberPattern(sections));
  }

  private static List<String> split(String code) {
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

  String show(double value) {
    BigDecimal exact = new BigDecimal(Double.toString(value));
    if (sections.size() == 1 && sections.get(0).conditional() && !sections.get(0).holds(value)) {
      return GeneralNumber.show(value);
    }
    int index = section(value);
    NumberSection section = sections.get(index);
    boolean signed = value < 0 && (index == 0 || !section.onlyNegative(index));
    return (signed ? "-" : "") + section.show(exact.abs());
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
