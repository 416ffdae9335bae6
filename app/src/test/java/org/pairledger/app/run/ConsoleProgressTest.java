package org.pairledger.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a person sees of a stage. */
class ConsoleProgressTest {

  private final StringWriter seen = new StringWriter();
  private final ConsoleProgress progress = new ConsoleProgress(new PrintWriter(seen), false);

  /** Work that failed elsewhere and was done again is counted twice by whoever did it. */
  @Test
  void noMoreIsDoneThanThereIs() {
    progress.stage("ingest", 255);
    progress.done(256, "5676 rows");
    progress.finish();

    assertThat(seen.toString()).contains("255/255  5676 rows");
  }
}
