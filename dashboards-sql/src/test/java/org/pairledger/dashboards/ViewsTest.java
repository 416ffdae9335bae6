package org.pairledger.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsTest {

  @TempDir Path folder;

  @Test
  void everyViewIsBuiltOnTheFixture() throws Exception {
    Path file = folder.resolve("current.duckdb");

    Fixture.write(file);

    assertThat(file).isNotEmptyFile();
  }
}
