package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of ours takes more than a time in proportion to the text: a cell of 32,767
 * signs would hang a command. What is measured is how often a sign is looked at, not time.
 */
class LinearPatternsTest {

  private static final int SHORT = 200;
  private static final int LONG = 2 * SHORT;

  /** Twice the text, this much more work at most; a square would be four. */
  private static final double MOST_GROWTH = 3;

  /** Less than this for each sign is no matter however it grows. */
  private static final long FEW = 40L * LONG;

  /** Looked at more often than this, a text is left. */
  private static final long ENOUGH = 400L * LONG;

  /** What ledgers are full of, and what patterns care for. */
  private static final String SIGNS = "1- .,中年a(（:：·/*\n";

  private static final Pattern LITERAL =
      Pattern.compile(
          "\\.(?:replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\\\n]|\\\\.)*+)\"\\s*[,)]");

  /** The first is asked of texts no longer than a label alone, the second of whole texts. */
  private static final Set<String> EXCEPTED =
      Set.of(
          "org.pairledger.ingest.ledger.norow.TotalLabel.TOTAL",
          "org.pairledger.ingest.sheet.table.figure.Figure.PRINTED");

  private static final Pattern UNBOUNDED = Pattern.compile("[+*]|,\\}");

  private static final Path ROOT = Path.of(System.getProperty("pairledger.root", ".."));

  private static final List<String> MODULES =
      List.of("contract", "ingest", "transform", "dashboards-sql", "warehouse", "app");

  @Test
  void everyPatternIsLinear() throws IOException {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (String module : MODULES) {
      Path sources = ROOT.resolve(module).resolve("src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .sorted()
            .forEach(file -> addAll(patterns, sources, file));
      }
    }
    List<String> faults = new ArrayList<>();
    patterns.forEach((name, pattern) -> fault(name, pattern, faults));

    assertThat(patterns).as("patterns found").hasSizeGreaterThan(250);
    assertThat(faults).as("of " + patterns.size()).isEmpty();
  }

  @Test
  void aSquareIsSeen() {
    List<String> faults = new ArrayList<>();
    fault("blanks at the end", Pattern.compile("\\s+$"), faults);
    fault("digits twice", Pattern.compile("(\\d+-?)+x"), faults);
    fault("bounded", Pattern.compile("\\d{1,12}x"), faults);

    assertThat(faults).hasSize(2);
  }

  private static void addAll(Map<String, Pattern> patterns, Path sources, Path file) {
    String text = read(file);
    String type = sources.relativize(file).toString().replace('/', '.').replace(".java", "");
    Matcher literals = LITERAL.matcher(text);
    while (literals.find()) {
      String regex = literals.group(1).translateEscapes();
      if (!isOnlyMarks(regex)) {
        patterns.put(type + " \"" + regex + "\"", Pattern.compile(regex));
      }
    }
    if (text.contains("Pattern")) {
      addFields(patterns, type);
    }
  }

  /** What is put in place of what a {@link Matcher} found. */
  private static boolean isOnlyMarks(String replacement) {
    return replacement.chars().allMatch(sign -> sign == '*');
  }

  private static void addFields(Map<String, Pattern> patterns, String type) {
    try {
      Class<?> declared = Class.forName(type, false, LinearPatternsTest.class.getClassLoader());
      List<Class<?>> all = new ArrayList<>(List.of(declared.getDeclaredClasses()));
      all.add(declared);
      for (Class<?> each : all) {
        for (Field field : each.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            addValue(patterns, each.getName() + "." + field.getName(), field.get(null), 0);
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot look into " + type, e);
    }
  }

  /** A pattern, or what holds patterns: a list, a map, a record or an enum of ours. */
  private static void addValue(Map<String, Pattern> patterns, String name, Object value, int depth)
      throws ReflectiveOperationException {
    if (value instanceof Pattern pattern) {
      patterns.put(name, pattern);
    } else if (value instanceof Iterable<?> many && !(value instanceof Path) && depth < 3) {
      int no = 0;
      for (Object one : many) {
        addValue(patterns, name + "[" + no++ + "]", one, depth + 1);
      }
    } else if (value instanceof Map<?, ?> map && depth < 3) {
      for (Map.Entry<?, ?> one : map.entrySet()) {
        addValue(patterns, name + "[" + one.getKey() + "]", one.getValue(), depth + 1);
      }
    } else if (value != null
        && (value.getClass().isRecord() || value instanceof Enum<?>)
        && value.getClass().getName().startsWith("org.pairledger")
        && depth < 3) {
      for (Field field : value.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          addValue(patterns, name + "." + field.getName(), field.get(value), depth + 1);
        }
      }
    }
  }

  private static void fault(String name, Pattern pattern, List<String> faults) {
    if (EXCEPTED.contains(name) || !UNBOUNDED.matcher(pattern.pattern()).find()) {
      return;
    }
    for (String unit : units(pattern)) {
      for (boolean isWhole : new boolean[] {true, false}) {
        long longer = looks(pattern, text(unit, LONG), isWhole);
        boolean isEndless = isWhole && longer > ENOUGH;
        if (isEndless
            || (longer > FEW
                && longer > MOST_GROWTH * looks(pattern, text(unit, SHORT), isWhole))) {
          faults.add(
              name
                  + (isWhole ? " as a whole: '" : " within: '")
                  + unit.repeat(2)
                  + "…' "
                  + longer / LONG
                  + " looks a sign: "
                  + pattern.pattern());
          return;
        }
      }
    }
  }

  /** What is repeated: each sign alone and each pair. */
  private static Set<String> units(Pattern pattern) {
    Set<String> signs = new LinkedHashSet<>();
    SIGNS.chars().forEach(sign -> signs.add(String.valueOf((char) sign)));
    pattern
        .pattern()
        .chars()
        .filter(
            sign ->
                (Character.isLetterOrDigit(sign) && sign > 127) || "'\"=[<{%~、。".indexOf(sign) >= 0)
        .distinct()
        .limit(6)
        .forEach(sign -> signs.add(String.valueOf((char) sign)));
    Set<String> units = new LinkedHashSet<>(signs);
    for (String first : signs) {
      signs.forEach(second -> units.add(first + second));
    }
    return units;
  }

  private static String text(String unit, int length) {
    return unit.repeat(length / unit.length()) + "!";
  }

  private static long looks(Pattern pattern, String text, boolean whole) {
    Counted counted = new Counted(text);
    try {
      Matcher matcher = pattern.matcher(counted);
      if (whole) {
        matcher.matches();
      } else {
        while (matcher.find()) {
          counted.looks++;
        }
      }
    } catch (Enough tooMany) {
      return counted.looks;
    } catch (StackOverflowError tooDeep) {
      return Long.MAX_VALUE / 2;
    }
    return counted.looks;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super(null, null, false, false);
    }
  }

  /** A text that knows how often it was looked at. */
  private static final class Counted implements CharSequence {

    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > ENOUGH) {
        throw new Enough();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
