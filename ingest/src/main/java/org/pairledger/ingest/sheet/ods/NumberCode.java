package org.pairledger.ingest.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** A number style, told as the format code by which a spreadsheet means the same. */
final class NumberCode {

  private static final Map<String, String> COLOURS =
      Map.of("#ff0000", "[Red]", "#0000ff", "[Blue]", "#00ff00", "[Green]", "#ffffff", "[White]");

  /** A part for some numbers: {@code value()>=0} and the style that shows them. */
  private record Part(String condition, String style) {}

  private final StringBuilder code = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final boolean isPercent;
  private boolean countsOn;

  private NumberCode(String element, boolean countsOn) {
    this.isPercent = element.equals("percentage-style");
    this.countsOn = countsOn;
  }

  /** Reads up to the end of the style just begun. */
  static NumberCode read(XmlPart xml) throws XMLStreamException, UnreadableFile {
    boolean countsOn = "false".equals(xml.attribute("truncate-on-overflow"));
    NumberCode style = new NumberCode(xml.name(), countsOn);
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      style.element(xml);
    }
    return style;
  }

  private void element(XmlPart xml) throws XMLStreamException, UnreadableFile {
    boolean isLong = "long".equals(xml.attribute("style"));
    switch (xml.name()) {
      case "number" -> code.append(Digits.number(xml));
      case "scientific-number" -> code.append(Digits.scientific(xml));
      case "fraction" -> code.append(Digits.fraction(xml));
      case "text" -> literal(xml.text());
      case "currency-symbol" -> money(xml);
      case "text-content" -> code.append('@');
      case "boolean" -> code.append("General");
      case "text-properties" -> colour(xml.attribute("color"));
      case "map" -> part(xml);
      case "day" -> code.append(isLong ? "dd" : "d");
      case "month" -> month(isLong, "true".equals(xml.attribute("textual")));
      case "year" -> code.append(isLong ? "yyyy" : "yy");
      case "day-of-week" -> code.append(isLong ? "dddd" : "ddd");
      case "hours" -> counted(isLong ? "hh" : "h");
      case "minutes" -> counted(isLong ? "mm" : "m");
      case "seconds" -> counted(isLong ? "ss" : "s");
      case "am-pm" -> code.append("AM/PM");
      default -> {
        // eras, quarters and weeks are shown by no code
      }
    }
  }

  private void month(boolean isLong, boolean isWord) {
    code.append(isLong ? "mm" : "m").append(isWord ? "mm" : "");
  }

  /** The first part of a time that is not cut at a day stands in brackets. */
  private void counted(String letters) {
    code.append(countsOn ? "[" + letters + "]" : letters);
    countsOn = false;
  }

  private void literal(String text) {
    if (isPercent && text.strip().equals("%")) {
      code.append(text);
    } else if (!text.isEmpty()) {
      code.append(quoted(text));
    }
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\\\"\"") + '"';
  }

  /** Its ¥ may be Japan's, which only the country tells. */
  private void money(XmlPart xml) throws XMLStreamException, UnreadableFile {
    boolean isYen = "JP".equals(xml.attribute("country"));
    String symbol = xml.text();
    if (isYen) {
      code.append("[$").append(symbol).append("-411]");
    } else {
      literal(symbol);
    }
  }

  private void colour(@Nullable String rgb) {
    String word = rgb == null ? null : COLOURS.get(rgb.toLowerCase(Locale.ROOT));
    if (word != null) {
      code.insert(0, word);
    }
  }

  private void part(XmlPart xml) {
    String condition = xml.attribute("condition");
    String style = xml.attribute("apply-style-name");
    if (condition != null && style != null) {
      parts.add(new Part(condition.replace("value()", "").replace("!=", "<>"), style));
    }
  }

  /**
   * The code of all its parts.
   *
   * @param styles the style of a name, null if there is none
   */
  String code(Function<String, @Nullable NumberCode> styles) {
    StringBuilder whole = new StringBuilder();
    boolean isUsual = isUsual();
    for (Part part : parts) {
      NumberCode style = styles.apply(part.style());
      String own = style == null ? "General" : style.code.toString();
      whole.append(isUsual ? "" : "[" + part.condition() + "]").append(own).append(';');
    }
    return whole.append(code.isEmpty() ? "General" : code).toString();
  }

  /** Parts as a code without conditions has them: what is positive, negative, and zero. */
  private boolean isUsual() {
    List<String> conditions = parts.stream().map(Part::condition).toList();
    return conditions.equals(List.of(">=0")) || conditions.equals(List.of(">0", "<0"));
  }
}
