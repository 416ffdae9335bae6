package org.pairledger.contract.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The one gate for words that leave: whoever is named in them, by a name or a number, is hidden,
 * and the rest stands as it was. Where equal words must stay equal and others apart, what is hidden
 * leaves a mark behind, which is the same for the same words under one secret.
 */
public final class PersonGate {

  /** Stands where no more is said. */
  private static final String HIDDEN = "＊";

  /** Stands for a text of which nobody said what it may hold. */
  private static final String NOT_PUBLISHED = "未公开";

  private static final int LONGEST = 4_000;
  private static final PersonGate PLAIN =
      new PersonGate(hidden -> HIDDEN.repeat(Math.min(3, hidden.length())));

  private final UnaryOperator<String> mark;

  private PersonGate(UnaryOperator<String> mark) {
    this.mark = mark;
  }

  /**
   * A gate whose marks tell what is hidden apart.
   *
   * @param mark what to write for hidden words: the same for the same, and nothing of them
   */
  public static PersonGate marking(UnaryOperator<String> mark) {
    return new PersonGate(hidden -> HIDDEN + mark.apply(hidden));
  }

  /** A gate for words that are only read. */
  public static PersonGate plain() {
    return PLAIN;
  }

  /** What may be told of a text that holds such things. */
  public String shown(Holds holds, String text) {
    if (holds == Holds.ANYTHING) {
      return this == PLAIN ? NOT_PUBLISHED : NOT_PUBLISHED + mark.apply(text);
    }
    String read = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    String shown = gated(read, holds);
    return shown.equals(read) ? shown : gated(shown, holds);
  }

  private String gated(String text, Holds holds) {
    List<NamesAmongWords.Span> spans = new ArrayList<>(NumbersOfPersons.in(text));
    if (NamesAmongWords.mayHold(text)) {
      spans.addAll(NamesAmongWords.in(text, holds == Holds.PLACE));
    }
    spans.sort(Comparator.comparingInt(NamesAmongWords.Span::from));
    return spans.isEmpty() ? text : without(text, spans);
  }

  private String without(String text, List<NamesAmongWords.Span> spans) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (NamesAmongWords.Span span : spans) {
      shown
          .append(text, at, span.from())
          .append(mark.apply(text.substring(span.from(), span.to())));
      at = span.to();
    }
    return shown.append(text, at, text.length()).toString();
  }
}
