package org.pairledger.app.run;

import java.io.PrintWriter;
import java.util.Locale;
import org.pairledger.contract.Progress;

/**
 * What a person sees while a run works: on a terminal one line that moves, in a log one plain line
 * when a stage is over.
 */
public final class ConsoleProgress implements Progress {

  private static final int BAR = 24;
  private static final String REDRAW = "\r\u001b[K";
  private static final long BETWEEN_DRAWS = 100_000_000L;
  private static final double LONG_SECONDS = 5;

  private final PrintWriter err;
  private final boolean isTerminal;
  private String stage = "";
  private long total;
  private long done;
  private String detail = "";
  private long begun;
  private long drawn;

  public ConsoleProgress(PrintWriter err, boolean isTerminal) {
    this.err = err;
    this.isTerminal = isTerminal;
  }

  @Override
  public synchronized void stage(String name, long units) {
    finish();
    stage = name;
    total = units;
    done = 0;
    detail = "";
    begun = System.nanoTime();
    draw();
  }

  @Override
  public synchronized void done(long units, String what) {
    done = total == 0 ? units : Math.min(units, total);
    detail = what;
    if (System.nanoTime() - drawn > BETWEEN_DRAWS) {
      draw();
    }
  }

  /** The current stage is over: it keeps its line. */
  public synchronized void finish() {
    if (stage.isEmpty()) {
      return;
    }
    String line = String.format(Locale.ROOT, "%-22s %s %6.1f s", stage, counts(), seconds());
    err.println((isTerminal ? REDRAW : "") + line);
    err.flush();
    stage = "";
  }

  private void draw() {
    if (isTerminal) {
      drawn = System.nanoTime();
      err.print(
          REDRAW + String.format(Locale.ROOT, "%-22s %s %s%s", stage, bar(), counts(), left()));
      err.flush();
    }
  }

  /** How long it will go on at this pace, of a stage that takes long enough to ask. */
  private String left() {
    double seconds = seconds();
    return seconds < LONG_SECONDS || done == 0 || done >= total
        ? ""
        : String.format(Locale.ROOT, "  %.0f s left", seconds * (total - done) / done);
  }

  private String bar() {
    int full = total == 0 ? 0 : (int) (BAR * done / total);
    return "█".repeat(full) + "░".repeat(BAR - full);
  }

  private String counts() {
    String units = total == 0 ? "" : done + "/" + total;
    return String.format(Locale.ROOT, "%9s  %-32s", units, detail);
  }

  private double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }
}
