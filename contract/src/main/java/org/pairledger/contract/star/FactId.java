package org.pairledger.contract.star;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The number of a fact: the first 63 bits of the SHA-256 of its table and of its row's address, the
 * same on every rebuild. The star keeps no index of a table in a sheet; this tells which it was.
 */
public final class FactId {

  private static final int BITS_64 = 16;

  private FactId() {}

  /**
   * The number of the fact that a row became.
   *
   * @param fact the fact table's name
   * @param file the first 16 hex digits of the file's SHA-256
   * @param sheet index from 0
   * @param table index in the sheet
   * @param row from 1
   */
  public static long of(String fact, String file, int sheet, int table, int row) {
    String address = String.join("|", fact, file, "" + sheet, "" + table, "" + row);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return Long.parseUnsignedLong(HexFormat.of().formatHex(hash).substring(0, BITS_64), 16) >>> 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
