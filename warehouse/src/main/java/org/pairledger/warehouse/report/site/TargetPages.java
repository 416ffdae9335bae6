package org.pairledger.warehouse.report.site;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.evaluation.Evaluation;
import org.pairledger.warehouse.report.evaluation.Losses;
import org.pairledger.warehouse.report.evaluation.Trend;
import org.pairledger.warehouse.report.paper.Basis;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * A page a target: what it asks, what was reached, its course, its units, and every row that counts
 * or does not, each leading into its ledger.
 *
 * @param units of each target
 */
record TargetPages(Evaluation evaluation, Map<String, List<Row>> units, SiteLedgers ledgers) {

  /** More rows of one target are counted, not listed: the page stays one that a phone opens. */
  private static final int MOST = 400;

  private static final String UNITS =
      """
      select * from assess.target_units where pairing_id = ? and plan_year = ?
      order by target_id, is_short desc, unit_value, unit_key
      """;

  static TargetPages read(Select select, Evaluation evaluation, SiteLedgers ledgers)
      throws SQLException {
    Subject subject = evaluation.subject();
    Map<String, List<Row>> units = new LinkedHashMap<>();
    for (Row unit : select.rows(UNITS, subject.pairingId(), subject.year())) {
      units.computeIfAbsent(unit.text("target_id"), target -> new ArrayList<>()).add(unit);
    }
    return new TargetPages(evaluation, units, ledgers);
  }

  /** What the template shows of each target, by its id. */
  Map<String, Map<String, Object>> models(@Nullable String whatIf) {
    Map<String, Map<String, Object>> models = new LinkedHashMap<>();
    evaluation.targets().values().stream()
        .flatMap(List::stream)
        .forEach(target -> models.put(target.text("target_id"), model(target, whatIf)));
    return models;
  }

  /** The targets as the overview lists them. */
  List<Map<String, Object>> listed() {
    List<Map<String, Object>> listed = new ArrayList<>();
    for (List<Row> targets : evaluation.targets().values()) {
      for (Row target : targets) {
        Map<String, Object> shown = target.shown();
        shown.put("pairing_name", evaluation.subject().name());
        shown.put("page", SiteLinks.target(evaluation.subject(), target.text("target_id")));
        listed.add(shown);
      }
    }
    return listed;
  }

  private Map<String, Object> model(Row target, @Nullable String whatIf) {
    Subject subject = evaluation.subject();
    String id = target.text("target_id");
    Map<String, Object> model = Basis.of(subject, whatIf);
    model.remove("basis");
    model.remove("caveat");
    model.put("title", id + " " + target.text("indicator_name"));
    model.put("t", target.shown());
    trend(target).ifPresent(trend -> model.put("trend", trend.picture(subject.year())));
    model.put("units", Losses.shown(units.getOrDefault(id, List.of())));
    List<Row> rows = evaluation.evidence().rows().getOrDefault(id, List.of());
    model.put("rows", rows.stream().limit(MOST).map(this::row).toList());
    model.put("more_rows", Math.max(0, rows.size() - MOST));
    return model;
  }

  private Optional<Trend> trend(Row target) {
    return Optional.ofNullable(evaluation.months().get(target.text("target_id")))
        .map(months -> new Trend(target, months))
        .filter(Trend::endsInValue);
  }

  private Map<String, Object> row(Row row) {
    Map<String, Object> shown = row.shown();
    BigDecimal amount = row.number("amount");
    shown.put("amount_text", amount == null ? "" : Figures.plain(amount) + row.text("amount_unit"));
    ledgers.page(row).ifPresent(page -> shown.put("ledger", page));
    return shown;
  }
}
