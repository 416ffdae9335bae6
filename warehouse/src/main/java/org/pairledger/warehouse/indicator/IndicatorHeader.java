package org.pairledger.warehouse.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before an indicator's SQL: lines {@code -- key: value}, each read by its kind. */
final class IndicatorHeader {

  private static final Pattern LINE = Pattern.compile("-- ([a-z_]+):(.*)");
  private static final Pattern MORE = Pattern.compile("-- {3,}(.*)");
  private static final List<String> NEEDED =
      List.of("code", "name", "name_en", "category", "assessment_category", "unit", "definition");
  private static final Set<String> OPTIONAL =
      Set.of(
          "counts_in",
          "measure",
          "timing",
          "fold",
          "universe",
          "form",
          "percent",
          "sides",
          "params",
          "relations",
          "told_by",
          "amounts",
          "derived");

  private final String file;
  private final List<String> faults;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private int lines;

  private IndicatorHeader(String file, List<String> faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The header of a file; what is wrong with it goes to {@code faults}. */
  static IndicatorHeader read(String file, String text, List<String> faults) {
    IndicatorHeader header = new IndicatorHeader(file, faults);
    header.read(text.lines().toList());
    for (String key : NEEDED) {
      if (header.value(key).isEmpty()) {
        header.fault(1, "no " + key);
      }
    }
    return header;
  }

  private void read(List<String> text) {
    String last = "";
    for (; lines < text.size() && text.get(lines).startsWith("--"); lines++) {
      Matcher key = LINE.matcher(text.get(lines));
      Matcher more = MORE.matcher(text.get(lines));
      if (key.matches()) {
        last = key.group(1);
        put(lines + 1, last, key.group(2).strip());
      } else if (more.matches() && !last.isEmpty()) {
        values.merge(last, more.group(1).strip(), String::concat);
      } else {
        fault(lines + 1, "'" + text.get(lines) + "' is not '-- key: value'");
      }
    }
  }

  private void put(int line, String key, String value) {
    if (!NEEDED.contains(key) && !OPTIONAL.contains(key)) {
      fault(line, "unknown key " + key + "; allowed: " + NEEDED + " " + OPTIONAL);
    }
    lineOf.putIfAbsent(key, line);
    if (values.put(key, value) != null) {
      fault(line, key + " stands twice");
    }
  }

  /** How many lines it has. */
  int lines() {
    return lines;
  }

  /** A value, empty when the key is not there. */
  String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** A value that is a list. */
  List<String> list(String key, String otherwise) {
    return split(values.getOrDefault(key, otherwise), ",");
  }

  boolean flag(String key) {
    String word = values.getOrDefault(key, "no");
    if (!word.equals("yes") && !word.equals("no")) {
      faultOf(key, key + ": " + word + " is neither yes nor no");
    }
    return word.equals("yes");
  }

  <E extends Enum<E>> E word(Class<E> words, String key, String otherwise) {
    String word = values.getOrDefault(key, otherwise);
    for (E one : words.getEnumConstants()) {
      if (Shape.word(one).equals(word)) {
        return one;
      }
    }
    List<String> allowed = Arrays.stream(words.getEnumConstants()).map(Shape::word).toList();
    faultOf(key, key + ": '" + word + "' is not one of " + allowed);
    return words.getEnumConstants()[0];
  }

  static List<String> split(String text, String by) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s*" + by + "\\s*"));
  }

  /** A fault of a key's line. */
  void faultOf(String key, String message) {
    fault(lineOf.getOrDefault(key, 1), message);
  }

  void fault(int line, String message) {
    faults.add(file + ":" + line + ": " + message);
  }
}
