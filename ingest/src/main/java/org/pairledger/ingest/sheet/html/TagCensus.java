package org.pairledger.ingest.sheet.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.Limits;

/**
 * A look over the tags of a page before it is taken apart, which takes memory by the tag and time
 * by the depth, and leaves out what lies too deep.
 */
final class TagCensus {

  /** Each takes some hundred bytes of memory. */
  private static final int MOST_TAGS = 1_500_000;

  /** More elements than this are never open at once on an honest page. */
  private static final int DEEPEST = 200;

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9:]{0,30})");

  /** Elements that have no end, or need not tell it. */
  private static final Set<String> ENDLESS =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "colgroup",
          "dd",
          "dt",
          "embed",
          "hr",
          "img",
          "input",
          "li",
          "link",
          "meta",
          "option",
          "p",
          "param",
          "source",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "wbr");

  private TagCensus() {}

  static void requireModest(String page) throws UnreadableFile {
    int tags = 0;
    int open = 0;
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      if (++tags > MOST_TAGS) {
        throw Limits.tooLarge("more than " + MOST_TAGS + " tags");
      }
      if (!ENDLESS.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        open = Math.max(0, open + (tag.group(1).isEmpty() ? 1 : -1));
      }
      if (open > DEEPEST) {
        throw Limits.tooLarge("more than " + DEEPEST + " tags open at once");
      }
    }
  }
}
