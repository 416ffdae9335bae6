package org.pairledger.warehouse.report.evaluation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.paper.Grid;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * 计入依据: the rows behind every target, counted or not and why, with their place in the ledgers; the
 * list's figures are linked to it.
 *
 * @param rows of each target, in the plan's order
 */
public record EvidenceSheet(Map<String, List<Row>> rows) {

  static final String NAME = "计入依据";

  /** More rows of one target are counted, not listed. */
  private static final int MOST = 200;

  private static final String ROWS =
      """
      select score_trace.*, indicator_name
      from assess.score_trace
      inner join assess.target_results using (pairing_id, plan_year, target_id)
      where pairing_id = ? and plan_year = ?
      order by item_sort, target_id, trace_no
      """;

  static EvidenceSheet read(Select select, Subject subject) throws SQLException {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Row row : select.rows(ROWS, subject.pairingId(), subject.year())) {
      rows.computeIfAbsent(row.text("target_id"), target -> new ArrayList<>()).add(row);
    }
    return new EvidenceSheet(rows);
  }

  /** The line, from zero, where a target's rows begin on a sheet with so many titles. */
  Map<String, Integer> lines(int titles) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    int line = titles + 1;
    for (Map.Entry<String, List<Row>> target : rows.entrySet()) {
      lines.put(target.getKey(), line);
      int own = target.getValue().size();
      line += own > MOST ? MOST + 1 : own;
    }
    return lines;
  }

  void write(List<String> titles, Worksheet sheet) {
    Grid grid =
        Grid.begin(
            sheet,
            titles,
            List.of("任务", "任务指标", "计入情况", "未计原因", "数值", "单位", "计入日期", "文件", "工作表", "行", "记录（条）"),
            8,
            26,
            8,
            24,
            14,
            7,
            11,
            46,
            14,
            7,
            8);
    for (List<Row> target : rows.values()) {
      for (Row row : target.subList(0, Math.min(MOST, target.size()))) {
        grid.row(
            row.text("target_id"),
            row.text("indicator_name"),
            row.flag("is_counted") ? "计入" : "未计",
            row.text("excluded_because"),
            stripped(row.number("amount")),
            row.text("amount_unit"),
            row.day("counts_from"),
            row.text("file_path"),
            row.text("sheet_name"),
            row.has("source_row") ? row.integer("source_row") : null,
            row.integer("row_count"));
      }
      if (target.size() > MOST) {
        grid.row(target.get(0).text("target_id"), "", "", "另有 " + (target.size() - MOST) + " 条未列");
      }
    }
  }

  private static @Nullable BigDecimal stripped(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.stripTrailingZeros();
  }
}
