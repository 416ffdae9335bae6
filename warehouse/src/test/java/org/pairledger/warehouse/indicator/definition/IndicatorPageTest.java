package org.pairledger.warehouse.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;

/** {@code docs/indicators.md} says what the headers say. */
class IndicatorPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("pairledger.root"), "docs", "indicators.md");

  /** Stale? Run with {@code -Dpairledger.write=true} and read the difference before committing. */
  @Test
  void thePageIsNotStale() throws IOException {
    String page = IndicatorPage.of(Asking.CATALOGUE);
    if (Boolean.getBoolean("pairledger.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).content().isEqualTo(page);
  }
}
