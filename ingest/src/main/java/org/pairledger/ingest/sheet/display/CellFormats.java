package org.pairledger.ingest.sheet.display;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** The number formats of one workbook. */
public final class CellFormats {

  /** What the library calls the numbers between the built-in formats that nobody has given out. */
  private static final String RESERVED = "reserved-";

  private static final String GENERAL = "General";

  private final boolean date1904;
  private final boolean chinese;
  private final DataFormatter numbers = new DataFormatter(Locale.US);
  private final Map<Dressed, CellFormat> known = new HashMap<>();

  /**
   * @param date1904 whether days are counted from 1904
   * @param chinese whether the workbook was made under a Chinese system, whose short date differs
   */
  public CellFormats(boolean date1904, boolean chinese) {
    this.date1904 = date1904;
    this.chinese = chinese;
  }

  /** The format with a number, and with the code that the workbook gives for it, if any. */
  public CellFormat of(int id, @Nullable String code) {
    return of(id, code, Ink.USUAL);
  }

  /** The same in a font of its own. */
  public CellFormat of(int id, @Nullable String code, Ink ink) {
    return known.computeIfAbsent(
        new Dressed(pattern(id, code), ink),
        dressed -> new CellFormat(dressed.pattern(), date1904, numbers, ink));
  }

  /** A format in its ink. */
  private record Dressed(String pattern, Ink ink) {}

  /** The workbook's own code goes before any table of ours. */
  private String pattern(int id, @Nullable String code) {
    if (code != null && !code.isEmpty()) {
      return code;
    }
    String local = LocalFormats.code(id, chinese);
    if (local != null) {
      return local;
    }
    String builtin = BuiltinFormats.getBuiltinFormat(id);
    return builtin == null || builtin.startsWith(RESERVED) ? GENERAL : builtin;
  }
}
