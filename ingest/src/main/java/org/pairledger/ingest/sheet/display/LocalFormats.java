package org.pairledger.ingest.sheet.display;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/**
 * The built-in formats that a system's language decides and that files name by number alone: dates
 * that East Asian systems add, and the money of the country, which is renminbi.
 */
final class LocalFormats {

  private LocalFormats() {}

  static @Nullable String code(int id, boolean chinese) {
    return switch (id) {
      case 14 -> chinese ? "yyyy/m/d" : "m/d/yy";
      case 22 -> chinese ? "yyyy/m/d h:mm" : "m/d/yy h:mm";
      case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
      case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
      case 30 -> "m-d-yy";
      case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
      case 32 -> "h\"时\"mm\"分\"";
      case 33 -> "h\"时\"mm\"分\"ss\"秒\"";
      case 34, 55 -> "上午/下午h\"时\"mm\"分\"";
      case 35, 56 -> "上午/下午h\"时\"mm\"分\"ss\"秒\"";
      case 5, 7, 42, 44, 6, 8 -> money(id);
      default -> null;
    };
  }

  private static String money(int id) {
    return BuiltinFormats.getBuiltinFormat(id).replace('$', '¥');
  }
}
