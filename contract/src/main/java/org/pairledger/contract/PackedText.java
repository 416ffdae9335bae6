package org.pairledger.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the program carries, under {@code /pairledger} of whichever jar has them. */
public final class PackedText {

  private PackedText() {}

  /**
   * A file's text.
   *
   * @param path under {@code /pairledger}
   * @throws IllegalStateException when the program carries no such file
   */
  public static String of(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /** The same, as it is packed. */
  public static byte[] bytes(String path) {
    try (InputStream in = PackedText.class.getResourceAsStream("/pairledger/" + path)) {
      if (in == null) {
        throw new IllegalStateException("The program carries no file " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
