package org.pairledger.dashboards.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.assess.doubt.AssessCaveats;
import org.pairledger.contract.assess.doubt.AssessDoubtedFacts;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;

/** What a view's columns are called: as its header says, else as the contract says. */
public final class Labels {

  private static final String MART = "mart.";
  private static final Map<String, List<Field>> TABLES = tables();

  private Labels() {}

  public static Optional<Label> of(ViewFile view, String column) {
    return Optional.ofNullable(view.columns().get(column))
        .or(() -> ofContract(view, column))
        .or(() -> ofViews(view, column));
  }

  /** What a view of ours calls it, where the view reads one. */
  private static Optional<Label> ofViews(ViewFile view, String column) {
    return view.reads().stream()
        .filter(table -> table.startsWith(MART))
        .map(table -> table.substring(MART.length()))
        .flatMap(name -> Views.all().stream().filter(ours -> ours.name().equals(name)))
        .flatMap(ours -> of(ours, column).stream())
        .findFirst();
  }

  private static Optional<Label> ofContract(ViewFile view, String column) {
    return view.reads().stream()
        .map(TABLES::get)
        .filter(fields -> fields != null)
        .flatMap(List::stream)
        .filter(field -> field.name().equals(column))
        .map(Labels::label)
        .findFirst();
  }

  private static Label label(Field field) {
    return new Label(field.label(), field.labelEn());
  }

  private static Map<String, List<Field>> tables() {
    Map<String, List<Field>> tables = new HashMap<>();
    tables.put("store.fact_caveat", List.of(AssessCaveats.CAVEAT, AssessDoubtedFacts.IS_SET_ASIDE));
    StarTables.ALL.forEach(table -> tables.put("star." + table.name(), table.fields()));
    AssessTables.ALL.forEach(
        table -> tables.put("assess." + table.name().replaceFirst("assess_", ""), table.fields()));
    return Map.copyOf(tables);
  }
}
