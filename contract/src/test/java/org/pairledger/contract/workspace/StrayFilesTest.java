package org.pairledger.contract.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.workspace.file.Fault;

/** A file that means to be read and is not has to be named. */
class StrayFilesTest {

  @TempDir private Path root;

  @Test
  void aRuleThatNothingReadsIsNamedWithWhatIsRead() throws IOException {
    write("catalogue/sheets/C99.sql");
    write("plans/2020/p/target.csv");

    assertThat(StrayFiles.of(root))
        .extracting(Fault::message)
        .satisfiesExactly(
            one ->
                assertThat(one).contains("catalogue/sheets/C99.sql", "catalogue/datasets/*.yaml"),
            other -> assertThat(other).contains("plans/2020/p/target.csv", "targets.csv"));
  }

  @Test
  void whatIsReadAndWhatIsOnlyANoteIsNot() throws IOException {
    write("catalogue/indicators/FND-01.sql");
    write("catalogue/checks/X01.sql");
    write("catalogue/views/v_own.sql");
    write("catalogue/reports/简报/10-进度.sql");
    write("catalogue/tests/own.yaml");
    write("catalogue/README.md");
    write("plans/2020/p/targets.csv");
    write("judgements/2020/p.csv");
    write("reference/.regions.csv.swp");

    assertThat(StrayFiles.of(root)).isEmpty();
  }

  private void write(String path) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), "");
  }
}
