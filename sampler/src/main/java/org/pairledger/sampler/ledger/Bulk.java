package org.pairledger.sampler.ledger;

import java.io.IOException;
import java.nio.file.Path;
import org.pairledger.sampler.sheet.Style;
import org.pairledger.sampler.truth.Crowd;
import org.pairledger.sampler.truth.PairingYear;

/** Writes very many jobs as labour ledgers of a bearable size each. */
public final class Bulk {

  private static final int ROWS_A_FILE = 50_000;

  private Bulk() {}

  /** Adds so many jobs to a year's ledgers, file by file, so that none is held longer than that. */
  public static void write(Path root, PairingYear year, int jobs, long seed, int already)
      throws IOException {
    Crowd crowd = new Crowd(seed, already);
    for (int done = 0; done < jobs; done += ROWS_A_FILE) {
      Desk desk = new Desk(year);
      Task task =
          desk.task("DS09", "R", "人社局", "劳务协作（转移就业）台账", Style.plain().as(Style.Format.UTF8_CSV));
      desk.file(
          task.named(task.file() + "_" + (done / ROWS_A_FILE + 1)).adding(),
          LabourColumns.spells(),
          Desk.lines(crowd.jobs(year, Math.min(ROWS_A_FILE, jobs - done))));
      Ledgers.of(desk.files()).append(root);
    }
  }
}
