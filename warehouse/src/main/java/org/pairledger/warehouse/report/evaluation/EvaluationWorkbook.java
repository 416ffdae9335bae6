package org.pairledger.warehouse.report.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.paper.Basis;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.report.paper.Grid;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Subject;
import org.pairledger.warehouse.workbook.LineChart;
import org.pairledger.warehouse.workbook.PlainZip;

/**
 * The assessment of one pairing's year as a workbook: the list, the scores, the course, the basis.
 */
public final class EvaluationWorkbook {

  private static final String COURSES = "走势";

  private final Evaluation evaluation;
  private final Subject subject;
  private final @Nullable String whatIf;
  private final List<String> titles;
  private int sheets;

  private EvaluationWorkbook(Evaluation evaluation, @Nullable String whatIf) {
    this.evaluation = evaluation;
    this.subject = evaluation.subject();
    this.whatIf = whatIf;
    this.titles = titles();
  }

  public static void write(Evaluation evaluation, @Nullable String whatIf, OutputStream out)
      throws IOException {
    EvaluationWorkbook writer = new EvaluationWorkbook(evaluation, whatIf);
    try (PlainZip zip = PlainZip.to(out);
        Workbook book = new Workbook(zip, "Pairledger", "1.0")) {
      book.setGlobalDefaultFont("宋体", 10);
      EvaluationList.write(evaluation, writer.titles, writer.sheet(book, "评价表"));
      writer.losses(book);
      writer.scores(book);
      writer.lines(book);
      List<LineChart> courses = writer.months(book);
      zip.draw(writer.sheets, courses);
      writer.judgements(book);
      writer.annotations(book);
      evaluation.evidence().write(writer.titles, writer.sheet(book, EvidenceSheet.NAME));
      writer.basis(book);
    }
  }

  private List<String> titles() {
    List<String> lines = new ArrayList<>();
    lines.add(subject.year() + "年度" + subject.name() + "工作要点完成情况评价表");
    lines.add(
        "帮扶方："
            + subject.side("D")
            + "　受援方："
            + subject.side("R")
            + "　截至："
            + subject.asOf()
            + "　赋权："
            + subject.plan().text("weighting"));
    if (whatIf != null) {
      lines.add("假设测算，不是正式结果：" + whatIf);
    }
    return lines;
  }

  private void losses(Workbook book) {
    Grid grid =
        Grid.begin(
            sheet(book, "失分"),
            titles,
            List.of(
                "失分项",
                "类别",
                "责任单位",
                "失分（分）",
                "满分（分）",
                "目标",
                "完成值",
                "单位",
                "完成结果",
                "补足后总分（分）",
                "补足后等次",
                "补足后名次",
                "台账未报或迟报的失分（分）"),
            34,
            12,
            30,
            10,
            10,
            12,
            12,
            8,
            10,
            12,
            10,
            10,
            16);
    for (Row part : evaluation.losses().parts()) {
      grid.row(
          Losses.name(part),
          part.text("category"),
          part.text("responsible"),
          Figure.points(part.number("lost_points")),
          Figure.points(part.number("part_points")),
          part.number("target_value"),
          part.number("actual_value"),
          part.text("unit"),
          Losses.state(part),
          Figure.points(part.number("points_if_kept")),
          part.text("grade_if_kept"),
          part.value("rank_if_kept"),
          Figure.points(part.number("late_ledger_points")));
    }
    if (!evaluation.losses().units().isEmpty()) {
      Grid units =
          Grid.begin(
              sheet(book, "未达标单元"),
              titles,
              List.of("任务", "任务指标", "单元", "完成值", "应达到", "计入记录（条）", "责任单位"),
              8,
              30,
              34,
              12,
              12,
              12,
              40);
      for (Row unit : evaluation.losses().units()) {
        units.row(
            unit.text("target_id"),
            unit.text("indicator_name"),
            unit.text("unit_name"),
            unit.number("unit_value"),
            unit.number("unit_target"),
            unit.integer("counted_rows"),
            unit.text("responsible"));
      }
    }
  }

  private void scores(Workbook book) {
    Grid grid =
        Grid.begin(
            sheet(book, "类别得分"),
            titles,
            List.of("评分表", "类别", "得分（分）", "满分（分）", "上年得分（分）", "计分事项（项）", "事项（项）"),
            22,
            16,
            12,
            12,
            14,
            14,
            12);
    for (Row card : evaluation.cards()) {
      String name = card.text("scorecard_name");
      evaluation.categories().stream()
          .filter(one -> one.text("scorecard").equals(card.text("scorecard")))
          .forEach(
              one ->
                  grid.row(
                      name,
                      one.text("category"),
                      Figure.points(one.number("points")),
                      Figure.points(one.number("points_possible")),
                      Figure.points(one.number("prior_year_points")),
                      one.integer("scored_items"),
                      one.integer("item_count")));
      beside(grid, name, "加分", card.number("bonus_points"));
      beside(grid, name, "扣分", negated(card.number("penalty_points")));
      grid.row(
          name,
          "合计" + (card.has("grade") ? "（等次：" + Evaluation.grade(card) + "）" : ""),
          Figure.points(card.number("points")),
          Figure.points(card.number("points_possible")),
          Figure.points(card.number("prior_year_points")),
          null,
          null);
    }
  }

  private static void beside(Grid grid, String card, String what, @Nullable BigDecimal points) {
    if (points != null && points.signum() != 0) {
      grid.row(card, what, Figure.points(points), null, null, null, null);
    }
  }

  private static @Nullable BigDecimal negated(@Nullable BigDecimal points) {
    return points == null ? null : points.negate();
  }

  /** The lines of scorecards that have lines of their own, bonuses, penalties and vetoes too. */
  private void lines(Workbook book) {
    List<Row> cards =
        evaluation.cards().stream().filter(card -> !evaluation.lines(card).isEmpty()).toList();
    if (cards.isEmpty()) {
      return;
    }
    Grid grid =
        Grid.begin(
            sheet(book, "评分明细"),
            titles,
            List.of("评分表", "类别", "评分行", "事项或指标", "计分方式", "得分率", "得分（分）", "满分（分）", "说明"),
            22,
            14,
            10,
            36,
            26,
            9,
            10,
            10,
            26);
    for (Row card : cards) {
      for (Row line : evaluation.lines(card)) {
        grid.row(
            card.text("scorecard_name"),
            line.text("category"),
            line.text("score_line"),
            line.text("item_name"),
            Evaluation.mode(line),
            Figure.percent(line.number("score_ratio")),
            Figure.points(line.number("raw_points")),
            Figure.points(line.number("weight")),
            Evaluation.seen(line));
      }
    }
  }

  private Worksheet sheet(Workbook book, String name) {
    sheets += 1;
    return book.newWorksheet(name);
  }

  /** Gives the course of each target beside its months. */
  private List<LineChart> months(Workbook book) {
    Grid grid =
        Grid.begin(
            sheet(book, COURSES),
            titles,
            List.of("事项", "方", "指标", "单位", "月末", "累计值", "上年同期"),
            8,
            14,
            34,
            8,
            12,
            14,
            14);
    List<LineChart> charts = new ArrayList<>();
    for (Trend trend : evaluation.trends()) {
      int first = grid.line();
      for (Row month : trend.months()) {
        grid.row(
            trend.target().text("item_no"),
            trend.target().text("side_name"),
            trend.target().text("indicator_name"),
            trend.target().text("unit"),
            month.day("period_date"),
            month.number("value"),
            month.number("prior_year_value"));
      }
      charts.add(course(trend.target(), first, grid.line() - 1));
    }
    return charts;
  }

  private static LineChart course(Row target, int first, int last) {
    String unit = target.has("unit") ? "（" + target.text("unit") + "）" : "";
    String title = target.text("target_id") + " " + target.text("indicator_name") + unit;
    return new LineChart(
        title,
        COURSES,
        8,
        first,
        last - first + 1,
        4,
        first,
        last,
        List.of(
            new LineChart.Series("上年同期", 6, "B8BFC6"), new LineChart.Series("累计值", 5, "4C8FBD")));
  }

  private void judgements(Workbook book) {
    if (evaluation.judgements().isEmpty()) {
      return;
    }
    Grid grid =
        Grid.begin(
            sheet(book, "评审意见"),
            titles,
            List.of("环节", "对象", "台账值", "认定值", "差异", "认定得分（分）", "理由", "文号", "日期"),
            10,
            14,
            12,
            12,
            12,
            12,
            40,
            18,
            12);
    for (Row one : evaluation.judgements()) {
      grid.row(
          one.text("stage"),
          one.text("ref"),
          one.number("ledger_value"),
          one.number("judged_value"),
          one.number("value_difference"),
          one.number("judged_points"),
          one.text("reason"),
          one.text("document_no"),
          one.day("judged_on"));
    }
  }

  private void annotations(Workbook book) {
    if (evaluation.annotations().isEmpty()) {
      return;
    }
    Grid grid =
        Grid.begin(
            sheet(book, "正文与清单差异"),
            titles,
            List.of("序号", "事项", "主题", "正文", "清单", "处理"),
            6,
            8,
            22,
            40,
            40,
            36);
    for (Row one : evaluation.annotations()) {
      grid.row(
          one.text("annotation_no"),
          one.text("item_no"),
          one.text("subject"),
          one.text("body_text"),
          one.text("appendix_text"),
          one.text("consequence"));
    }
  }

  private void basis(Workbook book) {
    Grid grid = Grid.begin(sheet(book, "说明"), titles, List.of("说明"), 105);
    Basis.lines(subject, whatIf).forEach(grid::row);
  }
}
