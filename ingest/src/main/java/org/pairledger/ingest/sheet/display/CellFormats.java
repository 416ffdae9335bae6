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
  private final Map<String, CellFormat> known = new HashMap<>();

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
    String pattern = pattern(id, code);
    return known.computeIfAbsent(
        pattern, p -> new CellFormat(p, DatePattern.of(p).orElse(null), date1904, numbers));
  }

  private String pattern(int id, @Nullable String code) {
    String chineseCode = ChineseDates.code(id, chinese);
    if (chineseCode != null) {
      return chineseCode;
    }
    if (code != null && !code.isEmpty()) {
      return code;
    }
    String builtin = BuiltinFormats.getBuiltinFormat(id);
    return builtin == null || builtin.startsWith(RESERVED) ? GENERAL : builtin;
  }
}
