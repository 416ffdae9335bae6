package org.pairledger.ingest.cell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns what names a person into a key by HMAC-SHA-256 with the workspace's secret. */
public final class PersonKeys {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int FULL_BYTES = 16;

  private final Mac mac;

  public PersonKeys(byte[] secret) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot use " + ALGORITHM, e);
    }
  }

  public PersonKey of(IdNumber id) {
    return key("person/v1|", id.digits());
  }

  /**
   * A key for someone whose ID number is unknown: two people of one name and month may share it.
   */
  public PersonKey weak(String name, String birthMonth, String home) {
    return key("weak/v1|", name + "|" + birthMonth + "|" + home);
  }

  public long household(String number) {
    return key("household/v1|", number).key();
  }

  public long party(String name) {
    return key("party/v1|", name).key();
  }

  /** Tells two secrets apart without giving either away. */
  public String fingerprint() {
    return key("fingerprint/v1|", "").full();
  }

  private PersonKey key(String purpose, String text) {
    mac.update(purpose.getBytes(StandardCharsets.UTF_8));
    byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    long bits = ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
    return new PersonKey(bits, HexFormat.of().formatHex(digest, 0, FULL_BYTES));
  }
}
