package org.pairledger.warehouse.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.Shape.Fold;
import org.pairledger.warehouse.indicator.Shape.Form;
import org.pairledger.warehouse.indicator.Shape.Measure;
import org.pairledger.warehouse.indicator.Shape.Timing;
import org.pairledger.warehouse.indicator.Shape.Universe;

/**
 * Reads one indicator file: header lines {@code -- key: value}, then the SQL, all faults at once.
 */
final class IndicatorFile {

  private static final Pattern HEADER = Pattern.compile("-- ([a-z_]+):(.*)");
  private static final Pattern MORE = Pattern.compile("-- {3,}(.*)");
  private static final Pattern DERIVED = Pattern.compile("(growth|share)\\(([A-Z0-9, -]+)\\)");
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{2}");
  private static final Pattern BANNED =
      Pattern.compile("/|\\b(current_date|current_timestamp|now|today|random)\\b");
  private static final Pattern WORDS = Pattern.compile("'[^']*'|--[^\n]*");
  private static final List<String> NEEDED =
      List.of("code", "name", "name_en", "category", "assessment_category", "unit", "definition");
  private static final Set<String> OPTIONAL =
      Set.of(
          "measure",
          "timing",
          "fold",
          "universe",
          "form",
          "percent",
          "sides",
          "params",
          "relations",
          "derived");

  private final String file;
  private final Relations relations;
  private final Map<String, String> header = new LinkedHashMap<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private final List<String> faults;
  private String sql = "";
  private int firstLine;

  private IndicatorFile(String file, Relations relations, List<String> faults) {
    this.file = file;
    this.relations = relations;
    this.faults = faults;
  }

  /** The indicator, or null when something is wrong with it, and then {@code faults} say what. */
  static @Nullable Indicator read(
      String file, String text, Relations relations, List<String> faults) {
    int before = faults.size();
    IndicatorFile reading = new IndicatorFile(file, relations, faults);
    reading.split(text);
    Indicator indicator = reading.indicator();
    return faults.size() == before ? indicator : null;
  }

  private void split(String text) {
    List<String> lines = text.lines().toList();
    int line = 0;
    String last = "";
    for (; line < lines.size() && lines.get(line).startsWith("--"); line++) {
      Matcher key = HEADER.matcher(lines.get(line));
      Matcher more = MORE.matcher(lines.get(line));
      if (key.matches()) {
        last = key.group(1);
        put(line + 1, last, key.group(2).strip());
      } else if (more.matches() && !last.isEmpty()) {
        header.merge(last, more.group(1).strip(), String::concat);
      } else {
        fault(line + 1, "'" + lines.get(line) + "' is not '-- key: value'");
      }
    }
    firstLine = line;
    sql = String.join("\n", lines.subList(line, lines.size())).strip();
  }

  private void put(int line, String key, String value) {
    if (!NEEDED.contains(key) && !OPTIONAL.contains(key)) {
      fault(line, "unknown key " + key + "; allowed: " + NEEDED + " " + OPTIONAL);
    }
    lineOf.putIfAbsent(key, line);
    if (header.put(key, value) != null) {
      fault(line, key + " stands twice");
    }
  }

  private Indicator indicator() {
    for (String key : NEEDED) {
      if (value(key).isEmpty()) {
        fault(1, "no " + key);
      }
    }
    Derivation derivation = derivation();
    sql = withRelations();
    checkSql(derivation != null);
    return new Indicator(
        checkedCode(),
        value("name"),
        value("name_en"),
        value("category"),
        value("assessment_category"),
        value("unit"),
        shape(derivation != null),
        sides(),
        params(),
        value("definition"),
        derivation == null ? sql : null,
        derivation);
  }

  /** Texts and remarks may say anything; they are blanked out, so that places stay. */
  private static String withoutWords(String sql) {
    return WORDS.matcher(sql).replaceAll(words -> words.group().replaceAll("[^\n]", " "));
  }

  private String withRelations() {
    List<String> named = split(value("relations"), ",");
    for (String name : named) {
      if (!relations.has(name)) {
        fault(1, "relations: '" + name + "' is not one of " + relations.names());
        return sql;
      }
    }
    return relations.before(named, sql);
  }

  private String checkedCode() {
    String code = value("code");
    if (!CODE.matcher(code).matches() || !file.endsWith(code + ".sql")) {
      fault(1, "code " + code + " is not the file's name");
    }
    return code;
  }

  private void checkSql(boolean isDerived) {
    if (isDerived != sql.isEmpty()) {
      fault(1, isDerived ? "a derived indicator has no SQL" : "neither SQL nor derived");
    }
    Matcher banned = BANNED.matcher(withoutWords(sql.toLowerCase(Locale.ROOT)));
    if (banned.find()) {
      int before = Math.toIntExact(sql.substring(0, banned.start()).lines().count());
      fault(
          firstLine + Math.max(before, 1),
          "'" + banned.group() + "' may not stand in an indicator's SQL");
    }
  }

  private @Nullable Derivation derivation() {
    String derived = value("derived");
    if (derived.isEmpty()) {
      return null;
    }
    Matcher made = DERIVED.matcher(derived);
    if (!made.matches()) {
      fault(
          lineOf.getOrDefault("derived", 1),
          "derived: " + derived + " is neither growth(CODE) nor share(CODE, CODE)");
      return null;
    }
    return new Derivation(
        Derivation.Kind.valueOf(made.group(1).toUpperCase(Locale.ROOT)),
        Arrays.asList(made.group(2).strip().split("\\s*,\\s*")));
  }

  private Shape shape(boolean isDerived) {
    Fold fold = word(Fold.class, "fold", "all");
    String universe = value("universe");
    if ((fold == Fold.ALL) != universe.isEmpty()) {
      fault(1, "min and covered need a universe, all has none");
    }
    return new Shape(
        word(Measure.class, "measure", isDerived ? "sum" : ""),
        word(Timing.class, "timing", isDerived ? "flow" : ""),
        fold,
        universe.isEmpty() ? null : word(Universe.class, "universe", ""),
        word(Form.class, "form", isDerived ? "ratio" : "value"),
        flag("percent"));
  }

  private boolean flag(String key) {
    String word = header.getOrDefault(key, "no");
    if (!word.equals("yes") && !word.equals("no")) {
      fault(lineOf.getOrDefault(key, 1), key + ": " + word + " is neither yes nor no");
    }
    return word.equals("yes");
  }

  private <E extends Enum<E>> E word(Class<E> words, String key, String otherwise) {
    String word = header.getOrDefault(key, otherwise);
    for (E one : words.getEnumConstants()) {
      if (Shape.word(one).equals(word)) {
        return one;
      }
    }
    List<String> allowed = Arrays.stream(words.getEnumConstants()).map(Shape::word).toList();
    fault(lineOf.getOrDefault(key, 1), key + ": '" + word + "' is not one of " + allowed);
    return words.getEnumConstants()[0];
  }

  private List<String> sides() {
    List<String> sides = split(header.getOrDefault("sides", "D, R, J"), ",");
    if (sides.isEmpty() || !List.of("D", "R", "J").containsAll(sides)) {
      fault(lineOf.getOrDefault("sides", 1), "sides: " + sides + " are not of D, R, J");
    }
    return sides;
  }

  private List<Parameter> params() {
    List<Parameter> params = new ArrayList<>();
    for (String one : split(value("params"), ",")) {
      List<String> parts = split(one, "=");
      if (parts.size() != 2) {
        fault(lineOf.getOrDefault("params", 1), "params: '" + one + "' is not name=default");
        continue;
      }
      List<String> words = split(parts.get(1), "\\|");
      params.add(new Parameter(parts.get(0), words.get(0), words.size() == 1 ? List.of() : words));
    }
    return params;
  }

  private static List<String> split(String text, String by) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s*" + by + "\\s*"));
  }

  private String value(String key) {
    return header.getOrDefault(key, "");
  }

  private void fault(int line, String message) {
    faults.add(file + ":" + line + ": " + message);
  }
}
