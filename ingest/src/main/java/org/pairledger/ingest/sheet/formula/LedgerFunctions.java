package org.pairledger.ingest.sheet.formula;

import java.util.Locale;
import java.util.Set;

/**
 * The functions that ledgers use and whose results we vouch for. What is not here is not computed:
 * functions that ask the clock, chance or another file, those whose results depend on the language
 * of the system, and COUNTIF over long ID numbers, which it takes for equal.
 */
final class LedgerFunctions {

  private static final Set<String> KNOWN =
      Set.of(
          "SUM",
          "SUBTOTAL",
          "PRODUCT",
          "SUMPRODUCT",
          "SUMIF",
          "AVERAGE",
          "COUNT",
          "COUNTA",
          "MIN",
          "MAX",
          "ROUND",
          "ROUNDUP",
          "ROUNDDOWN",
          "INT",
          "TRUNC",
          "MOD",
          "ABS",
          "SIGN",
          "POWER",
          "IF",
          "AND",
          "OR",
          "NOT",
          "TRUE",
          "FALSE",
          "ISBLANK",
          "ISNUMBER",
          "ISTEXT",
          "ISERROR",
          "ISERR",
          "ISNA",
          "T",
          "VLOOKUP",
          "HLOOKUP",
          "MATCH",
          "INDEX",
          "LEFT",
          "RIGHT",
          "MID",
          "LEN",
          "TRIM",
          "CONCATENATE",
          "VALUE",
          "EXACT",
          "YEAR",
          "MONTH",
          "DAY",
          "DATE",
          "COUNTIF",
          "COUNTBLANK",
          "CHOOSE",
          "LOOKUP",
          "INDIRECT",
          "OFFSET",
          "ROW",
          "ROWS",
          "COLUMN",
          "COLUMNS",
          "LARGE",
          "SMALL",
          "RANK",
          "MEDIAN",
          "SQRT",
          "FIND",
          "SEARCH",
          "REPLACE",
          "SUBSTITUTE",
          "REPT",
          "UPPER",
          "LOWER",
          "TEXT");

  /** Those that came after .xls, which are called by name. */
  private static final Set<String> CALLED_BY_NAME =
      Set.of("IFERROR", "IFNA", "SUMIFS", "COUNTIFS", "AVERAGEIF", "AVERAGEIFS");

  /** Those that find the cells they look at only while they are computed. */
  private static final Set<String> OF_FOUND_CELLS = Set.of("INDIRECT", "OFFSET");

  private static final Set<String> OF_DATES = Set.of("YEAR", "MONTH", "DAY", "DATE");

  private LedgerFunctions() {}

  static boolean isOfDates(String name) {
    return OF_DATES.contains(name.toUpperCase(Locale.ROOT));
  }

  /** Whether it counts what equals another cell, and so takes long ID numbers for equal. */
  static boolean countsEquals(String name) {
    return name.toUpperCase(Locale.ROOT).contains("COUNTIF");
  }

  static boolean findsCells(String name) {
    return OF_FOUND_CELLS.contains(name.toUpperCase(Locale.ROOT));
  }

  static boolean knows(String name) {
    return KNOWN.contains(name.toUpperCase(Locale.ROOT));
  }

  /** The plain name of a later function that we vouch for, or null. */
  static boolean knowsByName(String name) {
    return CALLED_BY_NAME.contains(plain(name));
  }

  static String plain(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith("_XLFN.") ? upper.substring("_XLFN.".length()) : upper;
  }
}
