package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;

/**
 * A run without engines: builds, publishes and prints the numbers of releases until it is killed.
 */
final class SmallRun {

  /** The one ledger that its rows are said to be of. */
  private static final String LEDGER = "a ledger";

  private static final String LEDGER_PATH = "ledgers/2020/p/a.csv";

  private SmallRun() {}

  /** Arguments: the warehouse, and how many releases to make. */
  public static void main(String[] args) throws IOException {
    Path warehouse = Path.of(args[0]);
    System.out.println("up");
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      System.out.println(once(warehouse, new Steps()).release());
    }
  }

  static Manifest once(Path warehouse, Steps steps) throws IOException {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      Releases releases = new Releases(warehouse);
      releases.mend(lock);
      String build = ReleaseNumber.text(releases.next()) + "-small";
      steps.reached("the build folder is opened");
      Path folder = releases.openBuild(lock, build);
      steps.reached("the star is written");
      Manifest.TableEntry table = table(folder, build);
      steps.reached("the served file is written");
      Manifest.FileEntry served = file(folder, "current.duckdb", "served of " + build);
      rules(folder);
      Grounds grounds = Grounds.of(folder, new TreeMap<>(), "f", List.of(table));
      return releases.publish(lock, draft(build, table, served, grounds), steps);
    }
  }

  private static StagedFile ledger() {
    String sha256 = Sha256.of(LEDGER);
    return new StagedFile(
        sha256.substring(0, 16),
        sha256,
        LEDGER_PATH,
        LEDGER.length(),
        2020,
        "p",
        "staged",
        null,
        null,
        null,
        "DS01",
        "0123456789abcdef",
        null,
        null,
        1,
        1,
        1,
        0,
        0,
        StagedFile.Cells.NONE,
        List.of());
  }

  private static void rules(Path folder) throws IOException {
    file(folder, "rules/plans/2020/p/targets.csv", "T3.1,260\n");
    Path landing = folder.resolveSibling("../landing").normalize();
    Files.createDirectories(landing);
    Files.writeString(landing.resolve(Sha256.of(LEDGER)), LEDGER);
    new StagingManifest(List.of(ledger()), List.of(), List.of()).write(folder);
  }

  private static Manifest.TableEntry table(Path folder, String build) throws IOException {
    return new Manifest.TableEntry(
        "fct_small",
        1,
        new TreeMap<>(),
        List.of(
            file(folder, "star/fct_small/part-0.parquet", "rows of " + build),
            file(folder, "star/fct_small/part-1.parquet", "more rows of " + build)));
  }

  private static Manifest.FileEntry file(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.repeat(1000));
    return new Manifest.FileEntry(path, 1, Files.size(file), Sha256.of(file));
  }

  private static ReleaseDraft draft(
      String build, Manifest.TableEntry table, Manifest.FileEntry served, Grounds grounds) {
    return new ReleaseDraft(
        build,
        "2020-12-31",
        "e",
        "i",
        "c",
        "v",
        "embedded",
        new TreeMap<>(Map.of(LEDGER_PATH, Sha256.of(LEDGER))),
        List.of(table),
        served,
        grounds);
  }
}
