package org.pairledger.warehouse.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.report.evaluation.Evaluation;
import org.pairledger.warehouse.report.evaluation.EvaluationPage;
import org.pairledger.warehouse.report.evaluation.EvaluationWorkbook;
import org.pairledger.warehouse.report.evaluation.OverviewPage;
import org.pairledger.warehouse.report.list.EarlyWarning;
import org.pairledger.warehouse.report.list.FundNotice;
import org.pairledger.warehouse.report.list.ListReport;
import org.pairledger.warehouse.report.list.PerformanceSummary;
import org.pairledger.warehouse.report.list.SupervisionList;
import org.pairledger.warehouse.report.own.OwnReport;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * Writes the reports of a year from a release: one page and one workbook a pairing, an overview.
 */
public final class Reports {

  private static final String PAIRINGS =
      "select pairing_id from assess.plans where plan_year = ? order by pairing_id";

  private final Select select;
  private final Path out;
  private final @Nullable String whatIf;
  private final List<OwnReport> own;

  /**
   * Reports of a release.
   *
   * @param connection has the release's schemas {@code assess}, {@code mart} and {@code star}
   * @param whatIf what was assumed, when this is no official result; null otherwise
   * @param own the workspace's own reports
   */
  public Reports(Connection connection, Path out, @Nullable String whatIf, List<OwnReport> own) {
    this.select = new Select(connection);
    this.out = out;
    this.whatIf = whatIf;
    this.own = List.copyOf(own);
  }

  /** Writes what there is for a year, for one pairing or for all; returns the files. */
  public List<Path> write(int year, Optional<String> pairing) throws SQLException, IOException {
    List<Subject> subjects = new ArrayList<>();
    for (String id : pairings(year)) {
      if (pairing.isEmpty() || pairing.get().equals(id)) {
        Subject.read(select, id, year).ifPresent(subjects::add);
      }
    }
    if (subjects.isEmpty()) {
      throw new CouldNotRun(
          "There is no plan for "
              + pairing.map(id -> id + " in ").orElse("")
              + year
              + "; plans of that year: "
              + pairings(year));
    }
    Files.createDirectories(out);
    List<Path> files = new ArrayList<>();
    for (Subject subject : subjects) {
      files.addAll(write(subject));
    }
    if (pairing.isEmpty()) {
      Path workbook = out.resolve("总览-" + year + ".xlsx");
      try (OutputStream stream = Files.newOutputStream(workbook)) {
        OverviewPage.workbook(select, year, subjects, whatIf, stream);
      }
      files.add(workbook);
      files.add(page("总览-" + year, OverviewPage.of(select, year, subjects, whatIf)));
    }
    return files;
  }

  private List<Path> write(Subject subject) throws SQLException, IOException {
    String name = subject.year() + "-" + subject.pairingId();
    Evaluation evaluation = Evaluation.read(select, subject);
    Path workbook = out.resolve("评价表-" + name + ".xlsx");
    try (OutputStream stream = Files.newOutputStream(workbook)) {
      EvaluationWorkbook.write(evaluation, whatIf, stream);
    }
    List<Path> files = new ArrayList<>();
    files.add(page("评价表-" + name, EvaluationPage.of(evaluation, whatIf)));
    files.add(workbook);
    files.addAll(list("资金通报-" + name, FundNotice.of(select, subject)));
    files.addAll(list("督查清单-" + name, SupervisionList.of(select, subject)));
    files.addAll(list("绩效评价-" + name, PerformanceSummary.of(select, subject)));
    files.addAll(list("指标预警-" + name, EarlyWarning.of(select, subject)));
    for (OwnReport report : own) {
      files.addAll(list(report.name() + "-" + name, report.of(select, subject)));
    }
    return files;
  }

  private List<Path> list(String name, ListReport report) throws IOException {
    Path workbook = out.resolve(name + ".xlsx");
    try (OutputStream stream = Files.newOutputStream(workbook)) {
      report.workbook(whatIf, stream);
    }
    return List.of(page(name, report.page(whatIf)), workbook);
  }

  private Path page(String name, String text) throws IOException {
    return Files.writeString(out.resolve(name + ".html"), text);
  }

  private List<String> pairings(int year) throws SQLException {
    return select.rows(PAIRINGS, year).stream().map(row -> row.text("pairing_id")).toList();
  }
}
