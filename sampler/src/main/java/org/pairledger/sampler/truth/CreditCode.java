package org.pairledger.sampler.truth;

import java.util.Locale;

/** Unified social credit codes (GB 32100-2015) of invented firms, under an unassigned area code. */
final class CreditCode {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int FACTOR = 3;

  private CreditCode() {}

  /** The code of a county's n-th body of this kind, of which no two counties have one. */
  static String of(String kind, County county, int n) {
    String own = county.recipientCode().substring(3);
    String body = kind + "451499MA5" + own + String.format(Locale.ROOT, "%03d", n);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < body.length(); i++) {
      sum += SIGNS.indexOf(body.charAt(i)) * weight;
      weight = weight * FACTOR % SIGNS.length();
    }
    return body + SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
  }
}
