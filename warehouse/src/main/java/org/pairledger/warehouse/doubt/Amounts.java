package org.pairledger.warehouse.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;

/** Every amount and count of the star as one relation, {@code doubt_amounts}. */
final class Amounts {

  private static final String FILE = "doubts/columns.csv";

  /**
   * A column that is held against others.
   *
   * @param families columns whose values tell apart what may be compared
   * @param thing the column that names what is told again later; empty without one
   * @param partOf the column of the same row that can be no less; empty without one
   */
  record Column(
      String table,
      String field,
      String dataset,
      String unit,
      List<String> families,
      String thing,
      String partOf) {}

  private static final String SELECT =
      """
      select
          fact_id, pairing_id, plan_year, reporting_side, source_file, source_sheet, source_row,
          known_from, known_to, '%2$s' as field_name, '%3$s' as label, '%4$s' as unit,
          concat_ws('|', '%1$s.%2$s'%5$s) as family,
          cast(%6$s as varchar) as thing_key,
          try_cast(%2$s as decimal(24, 2)) as value,
          try_cast(%7$s as decimal(24, 2)) as whole,
          '%8$s' as whole_label
      from star.%1$s
      where %2$s is not null
      """;

  private Amounts() {}

  /** The statement that makes the relation. */
  static String view() {
    return "create or replace temp view doubt_amounts as\n"
        + columns().stream().map(Amounts::select).collect(Collectors.joining("union all\n"));
  }

  private static String select(Column one) {
    String families =
        one.families().stream()
            .map(family -> ", coalesce(cast(" + family + " as varchar), '')")
            .collect(Collectors.joining());
    return SELECT.formatted(
        one.table(),
        one.field(),
        label(one.table(), one.field()),
        one.unit(),
        families,
        orNull(one.thing()),
        orNull(one.partOf()),
        one.partOf().isEmpty() ? "" : label(one.table(), one.partOf()));
  }

  private static String orNull(String column) {
    return column.isEmpty() ? "null" : column;
  }

  /** What a clerk calls it; the unit stands behind the number. */
  private static String label(String table, String field) {
    return table(table).fields().stream()
        .filter(one -> one.name().equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no column " + table + "." + field))
        .label()
        .replaceAll("（.{0,60}）", "");
  }

  private static Table table(String name) {
    return StarTables.ALL.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no table " + name));
  }

  static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    PackedText.of(FILE)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("table,"))
        .map(line -> line.split(",", -1))
        .forEach(
            cell ->
                columns.add(
                    new Column(
                        cell[0],
                        cell[1],
                        cell[2],
                        cell[3],
                        cell[4].isEmpty() ? List.of() : List.of(cell[4].split("\\|")),
                        cell[5],
                        cell[6])));
    return columns;
  }
}
