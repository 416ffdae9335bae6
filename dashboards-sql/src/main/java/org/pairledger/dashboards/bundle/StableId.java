package org.pairledger.dashboards.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A UUIDv5 of a name, so that building a bundle again gives the same one. */
final class StableId {

  /** The namespace: the UUIDv5 of "pairledger" in the DNS namespace of RFC 9562. */
  private static final UUID NAMESPACE =
      of(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "pairledger");

  private StableId() {}

  static String of(String name) {
    return of(NAMESPACE, name).toString();
  }

  private static UUID of(UUID namespace, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(16 + text.length);
    bytes.putLong(namespace.getMostSignificantBits());
    bytes.putLong(namespace.getLeastSignificantBits());
    bytes.put(text);
    ByteBuffer hash = ByteBuffer.wrap(sha1(bytes.array()));
    long most = (hash.getLong() & 0xffffffffffff0fffL) | 0x5000L;
    long least = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(most, least);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
