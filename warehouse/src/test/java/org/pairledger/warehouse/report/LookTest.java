package org.pairledger.warehouse.report;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookTest {
  @Test
  void look() throws Exception {
    try (var star = Served.sample()) {
      new Reports(star.connection(), Path.of("/tmp/look"), null).write(2020, Optional.empty());
    }
  }
}
