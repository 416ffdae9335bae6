package org.pairledger.ingest.sheet.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.display.Colour;
import org.pairledger.ingest.sheet.display.Ink;
import org.pairledger.ingest.sheet.display.NamedFormats;
import org.pairledger.ingest.sheet.display.Symbols;

/** Declarations of style sheets and attributes by name, as far as they say what a cell shows. */
record Declarations(Map<String, String> values) {

  static final Declarations NONE = new Declarations(Map.of());

  private static final Pattern DECLARATION =
      Pattern.compile(
          "([\\w.-]+)\\s*:\\s*((?:\\\\.|\"(?:\\\\.|[^\"])*\"|'(?:\\\\.|[^'])*'|[^;\"'])*+)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9A-Fa-f]{4})|(.))");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d{1,3}),(\\d{1,3}),(\\d{1,3})\\)");
  private static final Pattern TINY = Pattern.compile("[01](\\.\\d{1,9})?(pt|px)?");

  static Declarations of(String style) {
    Map<String, String> values = new HashMap<>();
    Matcher declaration = DECLARATION.matcher(style);
    while (declaration.find()) {
      values.put(declaration.group(1).toLowerCase(Locale.ROOT), declaration.group(2).strip());
    }
    return values.isEmpty() ? NONE : new Declarations(values);
  }

  /** These, and over them others. */
  Declarations with(Declarations others) {
    if (values.isEmpty() || others.values.isEmpty()) {
      return values.isEmpty() ? others : this;
    }
    Map<String, String> both = new HashMap<>(values);
    both.putAll(others.values);
    return new Declarations(both);
  }

  boolean isHidden() {
    return word("display").equals("none") || word("visibility").equals("hidden");
  }

  boolean isStruck() {
    return word("text-decoration").contains("line-through")
        || word("text-decoration-line").contains("line-through");
  }

  private String word(String name) {
    return values.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }

  /** The format code that the page gives for a spreadsheet; null if it gives none. */
  @Nullable String code() {
    String given = values.get("mso-number-format");
    String format = given == null ? values.get("vnd.ms-excel.numberformat") : given;
    if (format == null || format.isEmpty()) {
      return null;
    }
    char first = format.charAt(0);
    boolean isQuoted = format.length() > 1 && (first == '"' || first == '\'');
    String inside = isQuoted ? format.substring(1, format.length() - 1) : format;
    return NamedFormats.code(ESCAPE.matcher(inside).replaceAll(Declarations::unescaped));
  }

  private static String unescaped(MatchResult escape) {
    String hex = escape.group(1);
    String meant = hex == null ? escape.group(2) : String.valueOf((char) Integer.parseInt(hex, 16));
    return Matcher.quoteReplacement(meant);
  }

  Ink ink() {
    Colour letters = colour(word("color"), Colour.TEXT);
    String background = word("background-color");
    Colour paper = colour(background.isEmpty() ? word("background") : background, Colour.PAPER);
    boolean isUnseen = letters.isLostOn(paper) || TINY.matcher(word("font-size")).matches();
    String font = values.getOrDefault("font-family", "").replaceAll("[\"']|,.*", "");
    return new Ink(isStruck(), isUnseen, Symbols.of(font));
  }

  private static Colour colour(String value, Colour otherwise) {
    String plain = value.replace(" ", "");
    Matcher rgb = RGB.matcher(plain);
    if (rgb.matches()) {
      int red = Integer.parseInt(rgb.group(1));
      int green = Integer.parseInt(rgb.group(2));
      return new Colour(red << 16 | green << 8 | Integer.parseInt(rgb.group(3)), "");
    }
    if (plain.matches("#[0-9a-f]{3}")) {
      return Colour.ofRgb(plain.substring(1).replaceAll("(.)", "$1$1"));
    }
    return switch (plain) {
      case "" -> otherwise;
      case "white" -> Colour.PAPER;
      case "black", "windowtext" -> Colour.TEXT;
      default -> plain.matches("#[0-9a-f]{6}") ? Colour.ofRgb(plain.substring(1)) : Colour.MIXED;
    };
  }
}
