package org.pairledger.transform.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Unified social credit codes of firms (GB 32100-2015): eighteen characters, the last of which
 * checks the others. A code that does not check says nothing outside its pairing.
 */
final class CreditCodes {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int MODULUS = 31;
  private static final int FACTOR = 3;

  private CreditCodes() {}

  /** The code in capitals if it checks, else null. */
  static @Nullable String valid(String code) {
    String capitals = code.toUpperCase(Locale.ROOT);
    if (capitals.length() != LENGTH) {
      return null;
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH; i++) {
      int sign = SIGNS.indexOf(capitals.charAt(i));
      if (sign < 0) {
        return null;
      }
      sum += i == LENGTH - 1 ? sign : sign * weight;
      weight = weight * FACTOR % MODULUS;
    }
    return sum % MODULUS == 0 ? capitals : null;
  }
}
