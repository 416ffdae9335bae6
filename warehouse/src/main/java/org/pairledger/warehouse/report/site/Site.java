package org.pairledger.warehouse.report.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.report.Reports;
import org.pairledger.warehouse.report.evaluation.Evaluation;
import org.pairledger.warehouse.report.evaluation.EvaluationPage;
import org.pairledger.warehouse.report.evaluation.OverviewPage;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;
import org.pairledger.warehouse.report.paper.Template;

/**
 * All years of an assessment as pages that lead from the overview to a pairing, from a figure to
 * its rows, and from a row to its ledger. The pages of {@link Reports}, linked: they open from a
 * folder, ask nobody for anything, and tell of no person more than the star does.
 */
public final class Site {

  private final Select select;
  private final Path out;
  private final @Nullable String whatIf;
  private final SiteLedgers ledgers;
  private final List<ViewPages> views;
  private final List<Path> files = new ArrayList<>();

  private Site(Connection connection, Path out, @Nullable String whatIf, List<String> ownViews)
      throws SQLException {
    this.select = new Select(connection);
    this.out = out;
    this.whatIf = whatIf;
    this.ledgers = SiteLedgers.read(select);
    // Views are of the release as it was published: beside what is only assumed they would mislead.
    this.views = whatIf == null ? ViewPages.read(select, ownViews) : List.of();
  }

  /**
   * Writes the pages into a folder; {@code index.html} is the newest year's overview.
   *
   * @param connection has the release's schemas {@code assess} and {@code star}
   * @param whatIf what was assumed, when this is no official result; null otherwise
   * @param ownViews names of the mart views of the workspace's own
   * @return the files
   */
  public static List<Path> write(
      Connection connection, Path out, @Nullable String whatIf, List<String> ownViews)
      throws SQLException, IOException {
    Site site = new Site(connection, out, whatIf, ownViews);
    for (String folder : List.of("targets", "ledgers", "views")) {
      Files.createDirectories(out.resolve(folder));
    }
    site.years();
    new SitePages(out).settle(site.files);
    return List.copyOf(site.files);
  }

  private void years() throws SQLException, IOException {
    Map<Integer, List<Subject>> years = new LinkedHashMap<>();
    for (Row plan :
        select.rows(
            "select plan_year, pairing_id from assess.plans order by plan_year desc, pairing_id")) {
      int year = plan.integer("plan_year");
      Subject.read(select, plan.text("pairing_id"), year)
          .ifPresent(one -> years.computeIfAbsent(year, key -> new ArrayList<>()).add(one));
    }
    if (years.isEmpty()) {
      throw new CouldNotRun("There is no plan, and so nothing to show.");
    }
    SiteLinks links = new SiteLinks(years);
    for (Map.Entry<Integer, List<Subject>> year : years.entrySet()) {
      year(year.getKey(), year.getValue(), links);
    }
    for (Map.Entry<String, String> page : ledgers.pages(links).entrySet()) {
      page("ledgers/" + page.getKey(), page.getValue());
    }
  }

  private void year(int year, List<Subject> subjects, SiteLinks links)
      throws SQLException, IOException {
    List<Map<String, Object>> targets = new ArrayList<>();
    for (Subject subject : subjects) {
      Evaluation evaluation = Evaluation.read(select, subject);
      page(
          SiteLinks.pairing(subject),
          EvaluationPage.of(evaluation, whatIf, links.from("", evaluation)));
      TargetPages pages = TargetPages.read(select, evaluation, ledgers);
      Map<String, Object> linked = links.from("../", evaluation);
      for (Map.Entry<String, Map<String, Object>> target : pages.models(whatIf).entrySet()) {
        target.getValue().putAll(linked);
        page(
            SiteLinks.target(subject, target.getKey()),
            Template.fill("target.ftlh", target.getValue()));
      }
      targets.addAll(pages.listed());
    }
    Map<String, Object> more = links.from("", year);
    more.put("targets", targets);
    more.put("own_views", views(year, subjects, links));
    String overview = OverviewPage.of(select, year, subjects, whatIf, more);
    page(SiteLinks.overview(year), overview);
    if (year == links.newest()) {
      page("index.html", overview);
    }
  }

  private List<Map<String, Object>> views(int year, List<Subject> subjects, SiteLinks links)
      throws SQLException, IOException {
    List<Map<String, Object>> listed = new ArrayList<>();
    for (ViewPages view : views) {
      listed.add(view.link(select, year));
      Map<String, Object> linked = links.from("../", year);
      for (Map.Entry<String, String> page :
          view.pages(select, year, linked, subjects.get(0).asOf()).entrySet()) {
        if (view.hasYears() || year == links.newest()) {
          page(page.getKey(), page.getValue());
        }
      }
    }
    return listed;
  }

  private void page(String name, String text) throws IOException {
    files.add(Files.writeString(out.resolve(name), text));
  }
}
