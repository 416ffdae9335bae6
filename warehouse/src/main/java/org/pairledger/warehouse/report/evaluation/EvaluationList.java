package org.pairledger.warehouse.report.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.report.paper.Grid;
import org.pairledger.warehouse.report.paper.Row;

/** 评价表: the plan's list as its appendix prints it, with what became of each target beside it. */
final class EvaluationList {

  /** The column of 完成值. */
  private static final int ACTUAL = 8;

  private final Evaluation evaluation;
  private final List<String> titles;
  private final Map<String, Integer> lines;

  private EvaluationList(Evaluation evaluation, List<String> titles) {
    this.evaluation = evaluation;
    this.titles = titles;
    this.lines = evaluation.evidence().lines(titles.size());
  }

  static void write(Evaluation evaluation, List<String> titles, Worksheet sheet) {
    new EvaluationList(evaluation, titles).write(sheet);
  }

  private void write(Worksheet sheet) {
    Grid grid =
        Grid.begin(
                sheet,
                titles,
                List.of(
                    "重点工作", "具体事项", "方", "任务指标", "目标", "单位", "完成时限", "责任单位", "完成值", "达标日期", "完成状态",
                    "佐证", "计入记录（条）", "得分（分）", "满分（分）", "说明"),
                9,
                36,
                8,
                20,
                7,
                6,
                11,
                22,
                9,
                11,
                11,
                9,
                7,
                7,
                7,
                22)
            .merging(1, 7);
    String category = "";
    int from = grid.line();
    for (Row item : evaluation.planItems()) {
      if (!item.text("category").equals(category)) {
        grid.merge(0, from);
        from = grid.line();
        category = item.text("category");
      }
      item(grid, item);
    }
    grid.merge(0, from);
  }

  private void item(Grid grid, Row item) {
    int from = grid.line();
    List<Row> targets = evaluation.targets().getOrDefault(item.text("item_no"), List.of());
    for (Row one : targets.isEmpty() ? List.of(new Row()) : targets) {
      grid.sharedRow(
          targets.size(),
          item.text("category"),
          item.text("item_no") + " " + item.text("item_name"),
          one.text("side_name"),
          one.text("indicator_name"),
          one.number("target_value"),
          one.text("unit"),
          one.has("deadline") ? one.day("deadline") : item.day("deadline"),
          item.text("responsible"),
          one.number("actual_value"),
          one.day("first_reached_on"),
          one.text("status_text"),
          one.text("evidence_state"),
          one.has("evidence_rows") ? one.integer("evidence_rows") : null,
          Figure.points(item.number("raw_points")),
          Figure.points(item.number("weight")),
          one.has("status") ? remark(one) : item.text("not_scored_reason"));
      BigDecimal actual = one.number("actual_value");
      Integer evidence = lines.get(one.text("target_id"));
      if (actual != null && evidence != null) {
        grid.link(ACTUAL, actual, EvidenceSheet.NAME, evidence);
      }
    }
    for (int column : new int[] {1, 7, 13, 14}) {
      grid.merge(column, from);
    }
  }

  private static String remark(Row target) {
    List<String> parts = new ArrayList<>();
    if (!target.flag("is_scored")) {
      parts.add(target.text("not_scored_reason"));
    }
    if (target.has("self_value")) {
      parts.add("自评" + target.text("self_text"));
    }
    if (target.has("verified_value")) {
      parts.add("核查" + target.text("verified_text"));
    }
    if (target.has("note")) {
      parts.add(target.text("note"));
    }
    return String.join("；", parts);
  }
}
