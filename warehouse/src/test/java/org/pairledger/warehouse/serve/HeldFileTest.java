package org.pairledger.warehouse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldFileTest {

  @Test
  void whoHoldsAFileIsNamed() {
    assertThat(
            ServedRelease.holder(
                "IO Error: Could not set lock on file \"/w/current.duckdb\": Conflicting lock is held"
                    + " in /usr/share/dbeaver/dbeaver (PID 4711) by user clerk. See also"
                    + " https://duckdb.org/docs/stable/connect/concurrency"))
        .contains("/usr/share/dbeaver/dbeaver (PID 4711)");
    assertThat(ServedRelease.holder("IO Error: no such file")).isEmpty();
  }
}
