package org.pairledger.app.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.repeat.SummaryTables;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.ledger.tell.FileNames;
import org.pairledger.ingest.ledger.tell.Problem;

/** Checked files that sum up others of their folder, which is known when all have been read. */
public final class SummaryFiles {

  private final Map<List<@Nullable Object>, List<SummaryTables.Table<Path>>> alike =
      new LinkedHashMap<>();

  /** Takes note of what a file holds. */
  public void add(CheckedFile file) {
    LedgerSummary summary = file.summary();
    if (summary == null) {
      return;
    }
    Path path = file.path();
    String name = path.getFileName().toString();
    String unit = summary.reportingUnit();
    String owner = unit == null ? "" : unit;
    for (LedgerSummary.DatasetCount count : summary.datasets()) {
      List<@Nullable Object> kind = new ArrayList<>();
      kind.add(path.getParent());
      kind.add(count.dataset());
      List<SummaryTables.Table<Path>> tables =
          alike.computeIfAbsent(kind, key -> new ArrayList<>());
      count
          .tables()
          .forEach(
              sums ->
                  tables.add(new SummaryTables.Table<>(path, name, sums, count.content(), owner)));
    }
  }

  /** What is doubtful, by the file it is said of. */
  public Map<Path, Problem> problems() {
    Map<Path, Problem> problems = new LinkedHashMap<>();
    alike.forEach(
        (kind, tables) ->
            SummaryTables.among(tables)
                .forEach(
                    found ->
                        problems.putIfAbsent(
                            found.parts().get(0), problem(found, String.valueOf(kind.get(1))))));
    return problems;
  }

  private static Problem problem(SummaryTables.Found<Path> found, String dataset) {
    ProblemRule rule = ProblemRule.CONTENT_REPEATED;
    String summary = FileNames.shown(found.summary().file().getFileName().toString());
    return new Problem(rule, rule.severity(), Place.FILE, dataset, null, summary, found.said());
  }
}
