package org.pairledger.warehouse.release;

import java.util.Locale;

/** How a release's number is written: six digits. */
final class ReleaseNumber {

  private ReleaseNumber() {}

  static String text(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }
}
