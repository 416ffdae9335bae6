package org.pairledger.contract.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands before the SQL of a catalogue's file: lines {@code -- key: value}, or {@code -- key
 * name: value} for what a file may say of several things, each read by its kind. A line that begins
 * with more blanks goes on with the one above it.
 */
public final class SqlHeader {

  /**
   * What a kind of file says.
   *
   * @param needed what must be there
   * @param named what is said of several things by name, such as {@code column}
   */
  public record Keys(List<String> needed, Set<String> optional, Set<String> named) {

    private boolean has(String key, String name) {
      return name.isEmpty() ? needed.contains(key) || optional.contains(key) : named.contains(key);
    }

    private String allowed() {
      String several =
          named.isEmpty()
              ? ""
              : new TreeSet<>(named)
                  .stream().map(key -> key + " NAME").collect(Collectors.joining(", ", " [", "]"));
      return needed + " " + new TreeSet<>(optional) + several;
    }
  }

  private static final Pattern LINE = Pattern.compile("-- ([a-z_]++)(?: ([a-z0-9_]++))?:(.*)");
  private static final Pattern MORE = Pattern.compile("-- {3,}(.*)");

  private final String file;
  private final Keys keys;
  private final List<String> faults;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private int lines;

  private SqlHeader(String file, Keys keys, List<String> faults, int lines) {
    this.file = file;
    this.keys = keys;
    this.faults = faults;
    this.lines = lines;
  }

  /** The header of a file; what is wrong with it goes to {@code faults}. */
  public static SqlHeader read(String file, String text, Keys keys, List<String> faults) {
    return readBehind(0, file, text, keys, faults);
  }

  /** The header of a file behind its first lines, such as its title. */
  public static SqlHeader readBehind(
      int lines, String file, String text, Keys keys, List<String> faults) {
    SqlHeader header = new SqlHeader(file, keys, faults, lines);
    header.read(text.lines().toList());
    for (String key : keys.needed()) {
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
        last = put(lines + 1, key);
      } else if (more.matches() && !last.isEmpty()) {
        values.merge(last, more.group(1).strip(), String::concat);
      } else {
        fault(lines + 1, "'" + text.get(lines) + "' is not '-- key: value'");
      }
    }
  }

  private String put(int line, Matcher said) {
    String key = said.group(1);
    String name = said.group(2) == null ? "" : said.group(2);
    if (!keys.has(key, name)) {
      fault(line, "unknown key " + key + "; allowed: " + keys.allowed());
    }
    String whole = name.isEmpty() ? key : key + " " + name;
    lineOf.putIfAbsent(whole, line);
    if (values.put(whole, said.group(3).strip()) != null) {
      fault(line, whole + " stands twice");
    }
    return whole;
  }

  /** How many lines of the file stand before the query. */
  public int lines() {
    return lines;
  }

  /** The query behind it. */
  public String sql(String text) {
    return text.lines().skip(lines).collect(Collectors.joining("\n")).strip();
  }

  /** A value, empty when the key is not there. */
  public String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** A value that is a list. */
  public List<String> list(String key, String otherwise) {
    return split(values.getOrDefault(key, otherwise), ",");
  }

  /** What is said of several things, by their names, in the file's order. */
  public Map<String, String> named(String key) {
    Map<String, String> named = new LinkedHashMap<>();
    values.forEach(
        (said, value) -> {
          if (said.startsWith(key + " ")) {
            named.put(said.substring(key.length() + 1), value);
          }
        });
    return named;
  }

  /** Whether a key says yes; it says no when it is not there. */
  public boolean flag(String key) {
    String word = values.getOrDefault(key, "no");
    if (!word.equals("yes") && !word.equals("no")) {
      faultOf(key, key + ": " + word + " is neither yes nor no");
    }
    return word.equals("yes");
  }

  /** One of an enum's constants by its name in small letters; the first when it is none. */
  public <E extends Enum<E>> E word(Class<E> words, String key, String otherwise) {
    String word = values.getOrDefault(key, otherwise);
    for (E one : words.getEnumConstants()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
        return one;
      }
    }
    List<String> allowed =
        Arrays.stream(words.getEnumConstants())
            .map(one -> one.name().toLowerCase(Locale.ROOT))
            .toList();
    faultOf(key, key + ": '" + word + "' is not one of " + allowed);
    return words.getEnumConstants()[0];
  }

  /** The parts of a text between a sign, without blanks around them. */
  public static List<String> split(String text, String by) {
    return text.isBlank()
        ? List.of()
        : Pattern.compile(by).splitAsStream(text.strip()).map(String::strip).toList();
  }

  /** A fault of a key's line. */
  public void faultOf(String key, String message) {
    fault(lineOf.getOrDefault(key, 1), message);
  }

  /** A fault of a line of the file, counted from one. */
  public void fault(int line, String message) {
    faults.add(file + ":" + line + ": " + message);
  }
}
