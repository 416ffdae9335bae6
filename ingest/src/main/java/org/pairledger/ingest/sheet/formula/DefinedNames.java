package org.pairledger.ingest.sheet.formula;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that a workbook gives to cells and numbers, put in place of themselves: 税率 is 0.03 or
 * 参数!$B$2. A name of anything else, or of one sheet alone, stays as it is and is unknown.
 */
public final class DefinedNames {

  private static final Pattern PLAIN =
      Pattern.compile(
          "-?\\d+(?:\\.\\d+)?%?|\"[^\"]*\""
              + "|(?:[^!\\[\\]'\"(),]{1,60}!|'[^'\\[\\]]+'!)?\\$[A-Z]{1,3}\\$\\d+(?::\\$[A-Z]{1,3}\\$\\d+)?");

  /** A text, a sheet's name in quotes, or a word that may be a name. */
  private static final Pattern WORD =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'!?|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*(?=(\\s*[(!])?)|\\$?[A-Z]+\\$?\\d+");

  private final Map<String, String> names = new HashMap<>();

  /** A name of the whole workbook and what it stands for. */
  public void add(String name, String definition) {
    String plain = definition.strip();
    if (PLAIN.matcher(plain).matches()) {
      names.put(name.toLowerCase(Locale.ROOT), plain);
    }
  }

  /** The formula with what its names stand for. */
  String in(String formula) {
    if (names.isEmpty()) {
      return formula;
    }
    Matcher word = WORD.matcher(formula);
    StringBuilder told = new StringBuilder();
    while (word.find()) {
      boolean isCalled = word.group(1) != null;
      String meaning = isCalled || isOfSheet(formula, word.start()) ? null : of(word.group());
      String said = meaning == null ? word.group() : "(" + meaning + ")";
      word.appendReplacement(told, Matcher.quoteReplacement(said));
    }
    return word.appendTail(told).toString();
  }

  private static boolean isOfSheet(String formula, int start) {
    return start > 0 && formula.charAt(start - 1) == '!';
  }

  private @Nullable String of(String word) {
    return names.get(word.toLowerCase(Locale.ROOT));
  }
}
