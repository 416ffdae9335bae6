package org.pairledger.warehouse.report.site;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Template;

/**
 * The ledgers as the star knows them, sheet by sheet and row by row, without keys of persons: what
 * a row of evidence stands among.
 *
 * @param sheets the lines of each sheet, by their number
 * @param names of each sheet: its file's path and, where it has one, its own name
 * @param places of facts
 * @param parts the page of each line of a sheet that was asked for
 * @param seen the pages that some row of evidence leads to
 */
record SiteLedgers(
    Map<String, TreeMap<Integer, String>> sheets,
    Map<String, String> names,
    Map<Long, Place> places,
    Map<String, Map<Integer, Integer>> parts,
    Map<String, Set<Integer>> seen) {

  /** Where a fact was told: a sheet's key and its row. */
  record Place(String sheet, int line) {}

  private static final int ROWS_A_PAGE = 200;

  private static final String NAMES =
      """
      select source_file, source_sheet, max(file_path) as file_path, max(sheet_name) as sheet_name
      from star.dim_source_columns
      left join star.dim_source_files using (source_file)
      group by source_file, source_sheet
      """;

  static SiteLedgers read(Select select) throws SQLException {
    SiteLedgers ledgers =
        new SiteLedgers(
            new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Row sheet : select.rows(NAMES)) {
      String name = sheet.has("sheet_name") ? " · " + sheet.text("sheet_name") : "";
      ledgers.names.put(key(sheet), sheet.text("file_path") + name);
    }
    for (Table table : StarTables.ALL) {
      if (table.fields().contains(FactColumns.FACT_ID)) {
        ledgers.add(select, table);
      }
    }
    return ledgers;
  }

  private void add(Select select, Table table) throws SQLException {
    List<Field> told =
        table.fields().stream().filter(field -> isTold(field, FactColumns.TAIL)).toList();
    String columns = told.stream().map(field -> ", " + field.name()).collect(Collectors.joining());
    for (Row row :
        select.rows(
            "select fact_id, source_file, source_sheet, source_row"
                + columns
                + " from star."
                + table.name())) {
      String text =
          told.stream()
              .filter(field -> row.has(field.name()))
              .map(field -> field.label() + "：" + shown(row.value(field.name())))
              .collect(Collectors.joining("　"));
      if (row.value("fact_id") instanceof Long fact) {
        places.put(fact, new Place(key(row), row.integer("source_row")));
      }
      sheets
          .computeIfAbsent(key(row), sheet -> new TreeMap<>())
          .merge(row.integer("source_row"), text, (one, other) -> one + "；" + other);
    }
  }

  /** Ids and keys say nothing to a reader, and those of persons must not be said. */
  private static boolean isTold(Field field, List<Field> where) {
    return !FactColumns.HEAD.contains(field)
        && !where.contains(field)
        && !field.name().matches(".*(_id|_key|_code|_sha256|_precision)");
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "是" : "否";
    }
    if (value instanceof BigDecimal number) {
      return Figures.plain(number);
    }
    return value instanceof LocalDate day ? day.toString() : String.valueOf(value);
  }

  /** The page that shows this row of evidence among its neighbours, from the site's folder. */
  Optional<String> page(Row row) {
    return row.value("fact_id") instanceof Long fact && places.containsKey(fact)
        ? Optional.of(page(places.get(fact)))
        : Optional.empty();
  }

  private String page(Place place) {
    int page = Objects.requireNonNull(parts(place.sheet()).get(place.line()));
    seen.computeIfAbsent(place.sheet(), fresh -> new HashSet<>()).add(page);
    return "ledgers/" + file(place.sheet(), page) + "#r" + place.line();
  }

  /** The pages that were asked for, by their name. */
  Map<String, String> pages(SiteLinks links) {
    Map<String, String> pages = new LinkedHashMap<>();
    seen.forEach(
        (sheet, parts) ->
            parts.forEach(part -> pages.put(file(sheet, part), page(sheet, part, links))));
    return pages;
  }

  private String page(String sheet, int part, SiteLinks links) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Objects.requireNonNull(sheets.get(sheet))
        .forEach(
            (line, text) -> {
              if (Objects.equals(parts(sheet).get(line), part)) {
                rows.add(Map.of("line", line, "text", text));
              }
            });
    Map<String, Object> model = links.from("../", links.newest());
    model.put("title", names.getOrDefault(sheet, "台账"));
    model.put("rows", rows);
    return Template.fill("ledger.ftlh", model);
  }

  /** The page of each line of a sheet. */
  private Map<Integer, Integer> parts(String sheet) {
    return parts.computeIfAbsent(
        sheet,
        fresh -> {
          Map<Integer, Integer> pages = new HashMap<>();
          Objects.requireNonNull(sheets.get(sheet))
              .keySet()
              .forEach(line -> pages.put(line, pages.size() / ROWS_A_PAGE));
          return pages;
        });
  }

  private static String file(String sheet, int part) {
    return SiteLinks.plain(sheet) + (part == 0 ? "" : "-" + part) + ".html";
  }

  private static String key(Row row) {
    return row.text("source_file") + "-" + row.integer("source_sheet");
  }
}
