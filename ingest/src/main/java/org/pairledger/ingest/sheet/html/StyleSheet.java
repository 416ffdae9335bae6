package org.pairledger.ingest.sheet.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The rules of a page for classes and kinds of elements; what stands in other files is not read.
 */
final class StyleSheet {

  private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,20000})\\}");
  private static final Pattern SELECTOR = Pattern.compile("(?:td|tr|th|col)?\\.([\\w-]+)|td|tr|th");

  private final Map<String, Declarations> rules = new HashMap<>();

  static StyleSheet of(Document page) {
    StyleSheet sheet = new StyleSheet();
    for (Element style : page.select("style")) {
      Matcher rule = RULE.matcher(style.data().replaceAll("<!--|-->", " "));
      while (rule.find()) {
        sheet.add(rule.group(1), Declarations.of(rule.group(2)));
      }
    }
    return sheet;
  }

  private void add(String selectors, Declarations declarations) {
    for (String selector : selectors.split(",", -1)) {
      String plain = selector.strip().toLowerCase(Locale.ROOT);
      Matcher known = SELECTOR.matcher(plain);
      if (known.matches()) {
        String of = known.group(1) == null ? plain : "." + known.group(1);
        rules.merge(of, declarations, Declarations::with);
      }
    }
  }

  /** What is declared of an element by its kind, its classes and itself. */
  Declarations of(Element element) {
    Declarations all = rules.getOrDefault(element.normalName(), Declarations.NONE);
    for (String name : element.classNames()) {
      String rule = "." + name.toLowerCase(Locale.ROOT);
      all = all.with(rules.getOrDefault(rule, Declarations.NONE));
    }
    Declarations own = Declarations.of(element.attr("style"));
    return all.with(own);
  }
}
