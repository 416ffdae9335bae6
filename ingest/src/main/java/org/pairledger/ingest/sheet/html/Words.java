package org.pairledger.ingest.sheet.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Look.Mark;

/** The text of a cell as a browser shows it, without tables that stand in the cell. */
final class Words implements NodeFilter {

  private static final Set<String> UNREAD = Set.of("table", "script", "style", "template");
  private static final Set<String> LINES = Set.of("br", "p", "div", "li");
  private static final Set<String> STRUCK = Set.of("s", "strike", "del");

  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private int struckWithin;

  private Words() {}

  static Words of(Element cell) {
    Words words = new Words();
    cell.filter(words);
    return words;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element && depth > 0) {
      String name = element.normalName();
      if (UNREAD.contains(name) || isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (LINES.contains(name)) {
        newLine();
      }
      struckWithin += isStruck(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      struckWithin -= isStruck(element) ? 1 : 0;
      if (LINES.contains(element.normalName()) && !element.normalName().equals("br")) {
        newLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isStruck(Element element) {
    return STRUCK.contains(element.normalName())
        || (element.hasAttr("style") && Declarations.of(element.attr("style")).isStruck());
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("style") && Declarations.of(element.attr("style")).isHidden();
  }

  /** White space of the page is one blank; one that does not break stays. */
  private void append(String text) {
    StringBuilder into = struckWithin > 0 ? struck : seen;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!isBlank) {
        into.append(c == '\u00a0' ? ' ' : c);
      } else if (into.length() > 0 && !Character.isWhitespace(into.charAt(into.length() - 1))) {
        into.append(' ');
      }
    }
  }

  private void newLine() {
    int length = seen.length();
    while (length > 0 && seen.charAt(length - 1) == ' ') {
      length--;
    }
    seen.setLength(length);
    if (length > 0 && seen.charAt(length - 1) != '\n') {
      seen.append('\n');
    }
  }

  private boolean isStruck() {
    return struck.length() > 0 && seen.toString().isBlank();
  }

  /** What is not struck through; all of it where all is. */
  String text() {
    return (isStruck() ? struck : seen).toString().stripTrailing();
  }

  @Nullable Mark mark() {
    if (struck.length() == 0) {
      return null;
    }
    return isStruck() ? Mark.STRUCK : Mark.PARTLY_STRUCK;
  }
}
