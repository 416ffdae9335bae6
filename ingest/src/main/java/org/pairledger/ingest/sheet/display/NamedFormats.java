package org.pairledger.ingest.sheet.display;

import java.util.Map;

/**
 * Formats that workbooks written as XML or HTML name instead of spelling them; dates and money as a
 * Chinese system shows them.
 */
public final class NamedFormats {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("General Number", "General"),
          Map.entry("General Date", "yyyy/m/d h:mm"),
          Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry("Medium Date", "d-mmm-yy"),
          Map.entry("Short Date", "yyyy/m/d"),
          Map.entry("Long Time", "h:mm:ss"),
          Map.entry("Medium Time", "h:mm AM/PM"),
          Map.entry("Short Time", "h:mm"),
          Map.entry("Currency", "\"¥\"#,##0.00"),
          Map.entry("Euro Currency", "\"€\"#,##0.00"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Percent", "0.00%"),
          Map.entry("Scientific", "0.00E+00"),
          Map.entry("Yes/No", "\"Yes\";\"Yes\";\"No\""),
          Map.entry("True/False", "\"True\";\"True\";\"False\""),
          Map.entry("On/Off", "\"On\";\"On\";\"Off\""));

  private NamedFormats() {}

  /** The code of a format that may be named; a code is its own. */
  public static String code(String format) {
    return CODES.getOrDefault(format, format);
  }
}
