package org.pairledger.warehouse.explain;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.star.CellAddress;
import org.pairledger.contract.star.FactId;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.fold.Candidate;

/** The rows behind a figure, each with its file, sheet, line and cells. */
final class Evidence {

  private static final String PLACES =
      StarTables.ALL.stream()
          .filter(table -> table.fields().contains(FactColumns.FACT_ID))
          .filter(table -> table.fields().contains(FactColumns.SOURCE_ROW))
          .filter(table -> table.name().startsWith("fct_"))
          .map(
              table ->
                  "select fact_id, '"
                      + table.name()
                      + "' as fact_table, source_file, source_sheet, source_row, known_from,"
                      + " known_to from star."
                      + table.name()
                      + " where fact_id = $1")
          .collect(Collectors.joining(" union all "));

  private static final String COLUMNS =
      """
      select dataset, field_name, column_letter, column_heading, sheet_name, source_table
      from star.dim_source_columns
      where source_file = ? and source_sheet = ?
      order by source_table, length(column_letter), column_letter
      """;

  private final Rows release;
  private final CellTexts cells;
  private final int most;

  /**
   * Evidence from a release.
   *
   * @param most how many rows of a kind are shown; the rest is counted
   */
  Evidence(Rows release, CellTexts cells, int most) {
    this.release = release;
    this.cells = cells;
    this.most = most;
  }

  /** Two branches: what counts, and what does not, by its reason. */
  List<Node> branches(Indicator indicator, List<Candidate> candidates) throws SQLException {
    List<Candidate> counted = candidates.stream().filter(Candidate::isCounted).toList();
    List<Node> branches = new ArrayList<>();
    branches.add(rows("计入 " + counted.size() + " 条", indicator, counted));
    for (Map.Entry<String, List<Candidate>> reason : byReason(candidates).entrySet()) {
      String title = "未计 " + reason.getValue().size() + " 条：" + reason.getKey();
      branches.add(rows(title, indicator, reason.getValue()));
    }
    return branches;
  }

  private static Map<String, List<Candidate>> byReason(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> !candidate.isCounted())
        .collect(
            Collectors.groupingBy(
                candidate -> String.valueOf(candidate.excludedBecause()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private Node rows(String title, Indicator indicator, List<Candidate> candidates)
      throws SQLException {
    List<Node> shown = new ArrayList<>();
    for (Candidate candidate : candidates.stream().limit(most).toList()) {
      shown.add(row(indicator, candidate));
    }
    if (candidates.size() > most) {
      shown.add(Node.of("more", "……另有 " + (candidates.size() - most) + " 条", List.of()));
    }
    return Node.of("rows", title, Map.of("count", candidates.size()), shown);
  }

  private Node row(Indicator indicator, Candidate candidate) throws SQLException {
    List<Rows.Row> places = release.read(PLACES, candidate.factId());
    List<Node> children = places.isEmpty() ? List.of() : List.of(place(places.get(0)));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("fact_id", candidate.factId());
    putIfPresent(facts, "counts_from", candidate.countsFrom());
    putIfPresent(facts, "counts_to", candidate.countsTo());
    putIfPresent(facts, "amount", candidate.amount());
    putIfPresent(facts, "excluded_because", candidate.excludedBecause());
    return Node.of("row", headline(indicator, candidate), facts, children);
  }

  private static void putIfPresent(Map<String, Object> facts, String name, @Nullable Object value) {
    if (value != null) {
      facts.put(name, value);
    }
  }

  private static String headline(Indicator indicator, Candidate candidate) {
    StringBuilder text = new StringBuilder();
    text.append(candidate.role().equals("den") ? "分母 " : "");
    text.append(candidate.countsFrom() == null ? "日期不明" : candidate.countsFrom().toString());
    if (candidate.countsTo() != null) {
      text.append(" 起，至 ").append(candidate.countsTo()).append(" 前");
    }
    if (candidate.amount() != null) {
      String unit = indicator.isMoney() ? "元" : "";
      text.append("　").append(Rows.plain(candidate.amount())).append(unit);
    }
    if (candidate.unitKey() != null) {
      text.append("　单元 ").append(candidate.unitKey());
    }
    return text.toString();
  }

  private Node place(Rows.Row place) throws SQLException {
    String file = place.text("source_file");
    int sheet = place.number("source_sheet");
    int row = place.number("source_row");
    String path =
        release
            .read("select file_path from star.dim_source_files where source_file = ?", file)
            .stream()
            .map(found -> found.text("file_path"))
            .findFirst()
            .orElse(file);
    List<Rows.Row> columns = ownColumns(release.read(COLUMNS, file, sheet), place);
    String tab = columns.isEmpty() ? "" : columns.get(0).text("sheet_name");
    String where = path + (tab.isEmpty() ? "" : " › " + tab) + " › " + record(columns, row);
    String until = place.has("known_to") ? "（" + place.text("known_to") + " 起被更正）" : "";
    return Node.of(
        "source",
        where + until,
        Map.of("file", path, "sheet", tab, "row", row, "table", place.text("fact_table")),
        cellsOf(columns, file, sheet, row));
  }

  /** The columns of the table in which the fact stood, where a sheet has several. */
  static List<Rows.Row> ownColumns(List<Rows.Row> columns, Rows.Row place) {
    List<Rows.Row> own =
        columns.stream()
            .filter(
                column ->
                    place.longNumber("fact_id")
                        == FactId.of(
                            place.text("fact_table"),
                            place.text("source_file"),
                            place.number("source_sheet"),
                            column.number("source_table"),
                            place.number("source_row")))
            .toList();
    return own.isEmpty() ? columns : own;
  }

  /** A row, or a column of a sheet whose records run across. */
  private static String record(List<Rows.Row> columns, int row) {
    for (Rows.Row column : columns) {
      if (column.text("column_letter").startsWith("$")) {
        return "第 " + CellAddress.letters(row - 1) + " 列";
      }
    }
    return "第 " + row + " 行";
  }

  private List<Node> cellsOf(List<Rows.Row> columns, String file, int sheet, int row) {
    List<Node> nodes = new ArrayList<>();
    for (Rows.Row column : columns) {
      CellAddress at = CellAddress.of(column.text("column_letter"), row);
      String text = cells.row(file, sheet, at.row()).getOrDefault(at.letter(), "");
      if (text.isBlank()) {
        continue;
      }
      String dataset = column.text("dataset");
      String field = column.text("field_name");
      String shown = cells.shown(dataset, field, text.strip());
      nodes.add(
          Node.of(
              "cell",
              at + " " + cells.label(dataset, field) + "：" + shown,
              Map.of("cell", at.toString(), "field", field, "text", shown),
              List.of()));
    }
    return nodes;
  }
}
