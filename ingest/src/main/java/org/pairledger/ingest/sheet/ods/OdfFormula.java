package org.pairledger.ingest.sheet.ods;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A formula of OpenDocument ({@code of:=SUM([.F4:.F7])}) as spreadsheets write it. */
final class OdfFormula {

  private static final int LONGEST = 8192;
  private static final Pattern PREFIX = Pattern.compile("^(?:of|oooc|msoxl):=|^=");

  /** A text, a reference, or what parts arguments. */
  private static final Pattern PART =
      Pattern.compile("\"(?:[^\"]|\"\")*+\"|\\[([^\\]\\[]*+)\\]|([;~|{}])");

  private static final Pattern RANGE =
      Pattern.compile(
          "(\\$?(?:'(?:[^']|''){0,99}+'|[^.'#\\s]{0,99}))\\.(\\$?[A-Za-z]{1,3}\\$?\\d{1,7})"
              + "(?::\\$?(?:'(?:[^']|''){0,99}+'|[^.'#\\s]{0,99})\\.(\\$?[A-Za-z]{1,3}\\$?\\d{1,7}))?");

  private OdfFormula() {}

  /** Without the equals sign; empty where it says what no other spreadsheet does. */
  static String text(String formula) {
    Matcher prefix = PREFIX.matcher(formula);
    if (formula.length() > LONGEST || !prefix.find()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    Matcher part = PART.matcher(formula).region(prefix.end(), formula.length());
    while (part.find()) {
      String said = said(part);
      if (said == null) {
        return "";
      }
      part.appendReplacement(text, Matcher.quoteReplacement(said));
    }
    return part.appendTail(text).substring(prefix.end());
  }

  private static @Nullable String said(Matcher part) {
    if (part.group(1) != null) {
      return reference(part.group(1));
    }
    if (part.group(2) != null) {
      return part.group(2).equals(";") ? "," : null;
    }
    return part.group();
  }

  private static @Nullable String reference(String inBrackets) {
    Matcher range = RANGE.matcher(inBrackets);
    if (!range.matches()) {
      return null;
    }
    String sheet = range.group(1).replaceFirst("^\\$", "");
    String quoted = sheet.isEmpty() || sheet.startsWith("'") ? sheet : "'" + sheet + "'";
    String to = range.group(3) == null ? "" : ":" + range.group(3);
    return (quoted.isEmpty() ? "" : quoted + "!") + range.group(2) + to;
  }
}
