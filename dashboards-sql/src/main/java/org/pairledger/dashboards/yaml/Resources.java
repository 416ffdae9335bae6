package org.pairledger.dashboards.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files this jar carries, as text. */
public final class Resources {

  private Resources() {}

  public static String text(String path) {
    try (InputStream in = Resources.class.getResourceAsStream("/pairledger/" + path)) {
      if (in == null) {
        throw new IllegalStateException("The program carries no file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
