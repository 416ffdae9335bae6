package org.pairledger.ingest.cell.person;

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
  private static final byte[] PERSON = bytes("person/v1|");
  private static final byte[] WEAK = bytes("weak/v1|");
  private static final byte[] HOUSEHOLD = bytes("household/v1|");
  private static final byte[] PARTY = bytes("party/v1|");
  private static final byte[] MARK = bytes("mark/v1|");
  private static final String MARKS = "bcdfghjkmnpqrstvwxyz23456789";
  private static final int MARK_LENGTH = 5;
  private static final byte[] FINGERPRINT = bytes("fingerprint/v1|");

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
    return key(digest(PERSON, id.digits()));
  }

  /**
   * A key for someone whose ID number is unknown: two people of one name and month may share it.
   */
  public PersonKey weak(String name, String birthMonth, String home) {
    return key(digest(WEAK, name + "|" + birthMonth + "|" + home));
  }

  public long household(String number) {
    return bits(digest(HOUSEHOLD, number));
  }

  public long party(String name) {
    return bits(digest(PARTY, name));
  }

  /** A short mark for hidden words: the same for the same words, and nothing of them. */
  public String mark(String words) {
    long bits = bits(digest(MARK, words));
    StringBuilder mark = new StringBuilder(MARK_LENGTH);
    for (int i = 0; i < MARK_LENGTH; i++) {
      mark.append(MARKS.charAt((int) (bits % MARKS.length())));
      bits /= MARKS.length();
    }
    return mark.toString();
  }

  /** Tells two secrets apart without giving either away. */
  public String fingerprint() {
    return full(digest(FINGERPRINT, ""));
  }

  private static PersonKey key(byte[] digest) {
    return new PersonKey(bits(digest), full(digest));
  }

  private static long bits(byte[] digest) {
    return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
  }

  private static String full(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, FULL_BYTES);
  }

  /** What the key is for goes before the text, so that one text has another key elsewhere. */
  private byte[] digest(byte[] purpose, String text) {
    mac.update(purpose);
    return mac.doFinal(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
