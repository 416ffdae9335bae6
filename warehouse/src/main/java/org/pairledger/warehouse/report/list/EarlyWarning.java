package org.pairledger.warehouse.report.list;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * 预警: which scored targets stand below their expected course at which month's end. The course is
 * even from the window's first day to the deadline, and the whole target from then on.
 */
public final class EarlyWarning {

  private static final String MONTHS =
      """
      select target_results.target_id, item_no, item_name, target_results.side, indicator_name, target_value, unit,
          target_results.window_from, target_results.deadline, responsible, status,
          target_months.period_date, target_months.value,
          coalesce(told.is_told_once, false) as is_told_once, caveats.caveat
      from assess.target_results
      inner join assess.target_months
          on target_results.pairing_id = target_months.pairing_id
          and target_results.plan_year = target_months.plan_year
          and target_results.target_id = target_months.target_id
      left join (
          select
              pairing_id, plan_year, target_id,
              bool_and(counts_from = make_date(plan_year, 12, 31)) as is_told_once
          from assess.score_trace
          where is_counted
          group by pairing_id, plan_year, target_id
      ) as told
          on target_results.pairing_id = told.pairing_id
          and target_results.plan_year = told.plan_year
          and target_results.target_id = told.target_id
      left join assess.caveats
          on caveats.figure_kind = 'target'
          and target_results.pairing_id = caveats.pairing_id
          and target_results.plan_year = caveats.plan_year
          and target_results.target_id = caveats.figure_ref
      where target_results.pairing_id = ? and target_results.plan_year = ?
          and is_scored and comparator in ('>=', '>')
          and year(target_results.window_from) = target_results.plan_year
          and target_months.period_date <= ?
      order by item_sort, target_results.target_id, period_date
      """;

  private EarlyWarning() {}

  public static ListReport of(Select select, Subject subject) throws SQLException {
    List<Row> months = select.rows(MONTHS, subject.pairingId(), subject.year(), subject.asOf());
    TreeSet<LocalDate> ends = new TreeSet<>();
    months.forEach(month -> ends.add(month.day("period_date")));
    List<Section> sections = new ArrayList<>();
    if (!ends.isEmpty()) {
      sections.add(latest(subject, months, ends.last()));
    }
    sections.add(course(subject, months, new ArrayList<>(ends)));
    return new ListReport(subject, subject.year() + "年度" + subject.name() + "指标预警清单", sections);
  }

  private static Section latest(Subject subject, List<Row> months, LocalDate end) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row month : months) {
      BigDecimal gap = gap(month);
      if (end.equals(month.day("period_date")) && isTold(month) && gap.signum() > 0) {
        rows.add(
            List.of(
                month.text("item_no") + " " + month.text("item_name"),
                subject.side(month.text("side")) + "：" + month.text("indicator_name"),
                Figure.withUnit(month.number("target_value"), month.text("unit")),
                Objects.requireNonNull(month.day("deadline")),
                Figure.withUnit(rounded(expected(month)), month.text("unit")),
                Figure.withUnit(month.number("value"), month.text("unit"))
                    .doubted(month.has("caveat")),
                Figure.withUnit(rounded(gap), month.text("unit")),
                month.text("responsible")));
      }
    }
    return new Section(
        "截至" + end + "低于预期的指标",
        "预期进度：自窗口首日起到完成时限均匀推进，时限之后为全额目标。",
        List.of("具体事项", "任务指标", "#目标", "完成时限", "#应达到", "#实际", "#差额", "责任单位"),
        List.of(30, 30, 12, 12, 12, 12, 12, 30),
        rows,
        "各计分指标均不低于预期进度。");
  }

  private static Section course(Subject subject, List<Row> months, List<LocalDate> ends) {
    List<String> columns = new ArrayList<>(List.of("任务", "任务指标"));
    List<Integer> widths = new ArrayList<>(List.of(8, 34));
    for (LocalDate end : ends) {
      columns.add(end.getMonthValue() + "月");
      widths.add(6);
    }
    List<List<Object>> rows = new ArrayList<>();
    String target = "";
    for (Row month : months) {
      if (!month.text("target_id").equals(target)) {
        target = month.text("target_id");
        rows.add(
            new ArrayList<Object>(
                List.of(
                    target,
                    subject.side(month.text("side"))
                        + "："
                        + month.text("indicator_name")
                        + (month.has("caveat") ? Figures.DOUBTED : ""))));
      }
      rows.get(rows.size() - 1).add(sign(month));
    }
    return new Section(
        "逐月预警", "▲ 月末低于预期进度，○ 不低于，－ 只在年末填报一次、当月无从判断，※ 有待核实。", columns, widths, rows, "计分指标没有月度数据。");
  }

  private static String sign(Row month) {
    if (!isTold(month)) {
      return "－";
    }
    return gap(month).signum() > 0 ? "▲" : "○";
  }

  /** What is told once, of the whole year, says nothing of the months before its last. */
  private static boolean isTold(Row month) {
    LocalDate end = month.day("period_date");
    return !month.flag("is_told_once") || end == null || end.getMonthValue() == 12;
  }

  private static BigDecimal gap(Row month) {
    return expected(month).subtract(orZero(month.number("value")));
  }

  /** What the value should be at a month's end. */
  static BigDecimal expected(Row month) {
    LocalDate from = month.day("window_from");
    LocalDate deadline = month.day("deadline");
    LocalDate end = month.day("period_date");
    BigDecimal target = orZero(month.number("target_value"));
    if (from == null || deadline == null || end == null || !end.isBefore(deadline)) {
      return target;
    }
    long all = ChronoUnit.DAYS.between(from, deadline) + 1;
    long gone = ChronoUnit.DAYS.between(from, end) + 1;
    return target
        .multiply(BigDecimal.valueOf(Math.max(0, gone)))
        .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal orZero(@Nullable BigDecimal value) {
    return value == null ? BigDecimal.ZERO : value;
  }
}
