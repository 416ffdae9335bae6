package org.pairledger.dashboards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** What a view's columns are called: as its header says, else as the contract says. */
final class Labels {

  private static final Map<String, Table> TABLES = tables();

  private Labels() {}

  static Optional<Label> of(ViewFile view, String column) {
    return Optional.ofNullable(view.columns().get(column)).or(() -> ofContract(view, column));
  }

  private static Optional<Label> ofContract(ViewFile view, String column) {
    return view.reads().stream()
        .map(TABLES::get)
        .filter(table -> table != null)
        .map(Table::fields)
        .flatMap(List::stream)
        .filter(field -> field.name().equals(column))
        .map(Labels::label)
        .findFirst();
  }

  private static Label label(Field field) {
    return new Label(field.label(), field.labelEn());
  }

  private static Map<String, Table> tables() {
    Map<String, Table> tables = new HashMap<>();
    StarTables.ALL.forEach(table -> tables.put("star." + table.name(), table));
    AssessTables.ALL.forEach(
        table -> tables.put("assess." + table.name().replaceFirst("assess_", ""), table));
    return Map.copyOf(tables);
  }
}
