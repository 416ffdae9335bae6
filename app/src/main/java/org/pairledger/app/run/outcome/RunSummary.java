package org.pairledger.app.run.outcome;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.person.Holds;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ReleaseReader;
import org.pairledger.warehouse.serve.RowSink;

/** What a finished run tells: files, rows, targets, and where to look next. */
public final class RunSummary {

  private static final String FILES =
      """
      select count(*) filter (where file_state = 'staged'),
          count(*) filter (where file_state = 'refused'),
          count(*) filter (where file_state not in ('staged', 'refused')),
          coalesce(sum(row_count), 0), coalesce(sum(staged_count), 0),
          coalesce(sum(refused_count), 0), coalesce(sum(problem_count), 0)
      from star.dim_source_files
      """;

  /** Files of which not a row was taken although a table is in them; a letter has none. */
  private static final String UNREAD =
      """
      select file_path, case file_state
          when 'refused' then coalesce('无法读取 ' || refusal_code, '无法读取')
          when 'unclaimed' then '没有认出任何台账'
          else row_count || ' 行全部未采用' end
      from star.dim_source_files
      where file_state = 'refused'
          or (file_state = 'unclaimed' and source_file in (
              select source_file from star.fct_data_problems
              where rule_code = 'table-not-recognised'))
          or (file_state = 'staged' and row_count > 0 and staged_count = 0)
      union all
      select found, '不在所属年度和结对的文件夹内'
      from star.fct_data_problems
      where rule_code = 'file-out-of-place'
      union all
      select file_path, '文件夹不是已登记的结对'
      from star.fct_data_problems
      where rule_code = 'unknown-pairing'
      order by all
      """;

  private static final String TARGETS =
      """
      select pairing_id, plan_year,
          count(*) filter (where status = '按期完成'), count(*) filter (where status = '逾期完成'),
          count(*) filter (where status = '未完成'), count(*) filter (where status = '进行中'),
          count(*) filter (where status = '不计分'),
          count(*) filter (where evidence_state = '缺证据')
      from assess.target_results
      group by pairing_id, plan_year
      order by pairing_id, plan_year
      """;

  private final List<String> lines = new ArrayList<>();
  private BigDecimal refusedShare = BigDecimal.ZERO;
  private BigDecimal threshold = BigDecimal.ONE;
  private int unread;
  private BigDecimal files = BigDecimal.ZERO;
  private BigDecimal fileThreshold = BigDecimal.ONE;
  private boolean isDoubted;

  private RunSummary() {}

  /** Reads the release that was just published. */
  public static RunSummary of(Path folder, Published done, Workspace workspace)
      throws IOException, SQLException {
    Manifest manifest = done.manifest();
    RunSummary summary = new RunSummary();
    summary.threshold = workspace.settings().problemThreshold();
    summary.fileThreshold = workspace.settings().fileThreshold();
    Releases releases = new Releases(folder.resolve("warehouse"));
    Path build = releases.build(manifest);
    try (ReleaseReader reader = ReleaseReader.open(build)) {
      OpenDoubts doubts = OpenDoubts.of(reader);
      summary.isDoubted = doubts.count() > 0;
      summary.lines.addAll(doubts.lines());
      reader.query(FILES, new Each(summary::files));
      reader.query(UNREAD, new Each(summary::unread));
      summary.tables(manifest);
      reader.query(TARGETS, new Each(summary::targets));
    }
    summary.unpublished(DatasetCatalogue.load(workspace));
    summary.lost(releases, manifest, build);
    summary.next(folder, manifest);
    summary.earlier(done.closedYears().lines());
    return summary;
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** A whole ledger that was not read: what it would have told is in no figure. */
  private void unread(List<@Nullable Object> row) {
    unread++;
    lines.add("unread    %s: %s".formatted(row.get(0), row.get(1)));
  }

  /**
   * More rows or whole ledgers were not read than the workspace allows, or something is doubted.
   */
  public boolean isAboveThreshold() {
    return refusedShare.compareTo(threshold) > 0
        || share(unread, files).compareTo(fileThreshold) > 0
        || isDoubted;
  }

  private void files(List<@Nullable Object> row) {
    lines.add(
        "files     %s read, %s refused, %s neither".formatted(row.get(0), row.get(1), row.get(2)));
    lines.add(
        "rows      %s in = %s staged + %s refused; %s problems"
            .formatted(row.get(3), row.get(4), row.get(5), row.get(6)));
    refusedShare = share(row.get(5), number(row.get(3)));
    files = number(row.get(0)).add(number(row.get(1))).add(number(row.get(2)));
  }

  private static BigDecimal share(@Nullable Object part, BigDecimal all) {
    return all.signum() > 0 ? number(part).divide(all, 6, RoundingMode.HALF_UP) : BigDecimal.ZERO;
  }

  private static BigDecimal number(@Nullable Object value) {
    return new BigDecimal(String.valueOf(value));
  }

  /** Ledgers that the release before took and this one does not. */
  private void lost(Releases releases, Manifest manifest, Path build) throws IOException {
    Integer parent = manifest.parent();
    Optional<Manifest> before = parent == null ? Optional.empty() : releases.find(parent);
    if (before.isPresent()
        && Files.isRegularFile(releases.build(before.get()).resolve(StagingManifest.FILE_NAME))) {
      Map<String, String> then = taken(releases.build(before.get()));
      Map<String, String> now = taken(build);
      then.forEach(
          (path, sha256) -> {
            if (!now.containsKey(path) && !now.containsValue(sha256)) {
              lines.add("lost      " + path + "：第 " + parent + " 版采用过，本版没有");
            }
          });
    }
  }

  /** Columns of the workspace's own ledgers of which nobody said whether they may be published. */
  private void unpublished(DatasetCatalogue catalogue) {
    DatasetCatalogue builtIn = DatasetCatalogue.builtIn();
    for (Dataset dataset : catalogue.datasets()) {
      if (builtIn.dataset(dataset.id()).isEmpty()) {
        dataset.fields().stream()
            .filter(field -> field.type() == FieldType.TEXT && field.holds() == Holds.ANYTHING)
            .map(field -> dataset.id() + " " + field.label() + "：没有说明写的是什么（holds），不公布")
            .forEach(line -> lines.add("hidden    " + line));
      }
    }
  }

  private static Map<String, String> taken(Path build) throws IOException {
    Map<String, String> taken = new TreeMap<>();
    StagingManifest.read(build).files().stream()
        .filter(file -> file.state().equals("staged"))
        .forEach(file -> taken.put(file.path(), file.sha256()));
    return taken;
  }

  private void tables(Manifest manifest) {
    long rows = manifest.rows().values().stream().mapToLong(Long::longValue).sum();
    lines.add("star      %d tables, %d rows".formatted(manifest.tables().size(), rows));
    StringBuilder line = new StringBuilder();
    for (Map.Entry<String, Long> table : manifest.rows().entrySet()) {
      if (table.getValue() > 0) {
        line.append(line.length() == 0 ? "" : ", ");
        line.append(table.getKey()).append(' ').append(table.getValue());
      }
    }
    lines.add("          " + line);
  }

  private void targets(List<@Nullable Object> row) {
    lines.add(
        "targets   %s %s: %s on time, %s late, %s missed, %s open, %s not scored; %s without evidence"
            .formatted(row.toArray()));
  }

  private void next(Path folder, Manifest manifest) {
    lines.add("release   %d (%s)".formatted(manifest.release(), manifest.build()));
    lines.add("next      pairledger query " + folder + " \"from mart.v_target_status\"");
    if (refusedShare.signum() > 0 || unread > 0) {
      lines.add("          pairledger query " + folder + " \"from mart.v_data_problem\"");
    }
  }

  /** Nothing of an earlier year moves without a word. */
  private void earlier(List<String> moved) {
    if (!moved.isEmpty()) {
      lines.add("earlier   以前年度变动的数：" + moved.size() + " 个");
      moved.forEach(line -> lines.add("          " + line));
    }
  }

  /** Hears each row of a query. */
  private record Each(java.util.function.Consumer<List<@Nullable Object>> rows) implements RowSink {

    @Override
    public void columns(List<String> names) {}

    @Override
    public void row(List<@Nullable Object> values) {
      rows.accept(values);
    }

    @Override
    public void end() {}
  }
}
