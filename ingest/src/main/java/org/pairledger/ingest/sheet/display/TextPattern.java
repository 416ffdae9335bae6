package org.pairledger.ingest.sheet.display;

import java.util.List;
import java.util.Optional;
import org.pairledger.ingest.sheet.display.NumberToken.Part;

/** The section of a format that says what stands around a text: {@code _(@_)}. */
final class TextPattern {

  private static final int SECTIONS = 4;

  private final List<NumberToken> tokens;

  private TextPattern(List<NumberToken> tokens) {
    this.tokens = tokens;
  }

  /** The last section, if it has a place for a text. */
  static Optional<TextPattern> of(String code) {
    List<String> sections = NumberPattern.split(code);
    String last = sections.get(Math.min(sections.size(), SECTIONS) - 1);
    List<NumberToken> tokens = new NumberLexer(last).tokens();
    boolean placed =
        last.indexOf('@') >= 0
            && tokens.size() > 1
            && tokens.stream().allMatch(token -> token.is(Part.GENERAL) || token.is(Part.LITERAL))
            && tokens.stream().anyMatch(token -> token.is(Part.GENERAL));
    return placed ? Optional.of(new TextPattern(tokens)) : Optional.empty();
  }

  String show(String text) {
    StringBuilder shown = new StringBuilder();
    for (NumberToken token : tokens) {
      shown.append(token.is(Part.GENERAL) ? text : token.text());
    }
    return shown.toString();
  }
}
