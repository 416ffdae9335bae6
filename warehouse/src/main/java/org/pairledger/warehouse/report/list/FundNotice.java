package org.pairledger.warehouse.report.list;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.warehouse.report.paper.Curve;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/** 定期通报: money planned, sent, arrived and spent to a date, and how far the projects are. */
public final class FundNotice {

  private static final String MONTHS =
      """
      select
          period_date,
          max(case when indicator = 'FND-04' and side = 'R' then denominator end) as planned_yuan,
          max(case when indicator = 'FND-02' and side in ('D', 'J') then value * 10000 end)
              as transferred_yuan,
          max(case when indicator = 'FND-04' and side = 'R' then numerator end) as arrived_yuan,
          max(case when indicator = 'FND-05' and side = 'R' then numerator end) as spent_yuan
      from assess.indicator_months
      where pairing_id = ? and plan_year = ? and indicator in ('FND-02', 'FND-04', 'FND-05')
      group by period_date
      order by period_date
      """;
  private static final String FLOWS =
      """
      select
          reporting_side_name, budget_level_name,
          sum(planned_yuan) as planned_yuan, sum(transferred_yuan) as transferred_yuan,
          sum(arrived_yuan) as arrived_yuan, sum(spent_yuan) as spent_yuan,
          sum(recovered_yuan) as recovered_yuan,
          count(caveat) as doubted_count
      from mart.v_fund_flow
      where pairing_id = ? and plan_year = ? and (period_date is null or period_date <= ?)
      group by reporting_side_name, budget_level_name
      order by reporting_side_name, budget_level_name
      """;
  private static final String PROJECTS =
      """
      select * from mart.v_fund_project
      where pairing_id = ? and plan_year = ?
      order by project_class_name, project_name, project_key
      """;

  private FundNotice() {}

  public static ListReport of(Select select, Subject subject) throws SQLException {
    List<Row> months = select.rows(MONTHS, subject.pairingId(), subject.year());
    return new ListReport(
        subject,
        subject.year() + "年度" + subject.name() + subject.words().say("{协作}资金使用情况通报"),
        List.of(
            course(months),
            flows(select.rows(FLOWS, subject.pairingId(), subject.year(), subject.asOf())),
            projects(subject.words(), select.rows(PROJECTS, subject.pairingId(), subject.year()))));
  }

  private static Section course(List<Row> months) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row month : months) {
      rows.add(
          List.of(
              day(month, "period_date"),
              Figure.tenThousand(month.number("planned_yuan")),
              Figure.tenThousand(month.number("transferred_yuan")),
              Figure.tenThousand(month.number("arrived_yuan")),
              Figure.tenThousand(month.number("spent_yuan")),
              rate(month.number("arrived_yuan"), month.number("planned_yuan")),
              rate(month.number("spent_yuan"), month.number("arrived_yuan"))));
    }
    return new Section(
        "资金进度",
        "各月末累计数。拨付为各级财政协作资金，以帮扶方台账为准；计划、到账、支出以受援方台账为准，收回的已扣减。到位率=到账÷计划，使用率=支出÷到账。",
        List.of("截至", "#计划（万元）", "#拨付（万元）", "#到账（万元）", "#支出（万元）", "#到位率", "#使用率"),
        List.of(12, 16, 16, 16, 16, 12, 12),
        rows,
        "没有资金台账的数据。",
        curve(months));
  }

  private static Curve curve(List<Row> months) {
    Map<String, List<@Nullable BigDecimal>> series = new LinkedHashMap<>();
    List.of("计划", "拨付", "到账", "支出").forEach(name -> series.put(name, new ArrayList<>()));
    for (Row month : months) {
      Objects.requireNonNull(series.get("计划")).add(tenThousand(month.number("planned_yuan")));
      Objects.requireNonNull(series.get("拨付")).add(tenThousand(month.number("transferred_yuan")));
      Objects.requireNonNull(series.get("到账")).add(tenThousand(month.number("arrived_yuan")));
      Objects.requireNonNull(series.get("支出")).add(tenThousand(month.number("spent_yuan")));
    }
    return new Curve("万元", months.stream().map(FundNotice::month).toList(), series);
  }

  private static String month(Row month) {
    LocalDate day = month.day("period_date");
    return day == null ? "" : day.getMonthValue() + "月";
  }

  private static @Nullable BigDecimal tenThousand(@Nullable BigDecimal yuan) {
    return yuan == null ? null : yuan.movePointLeft(4);
  }

  private static Section flows(List<Row> flows) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row flow : flows) {
      rows.add(
          List.of(
              flow.text("reporting_side_name"),
              flow.text("budget_level_name"),
              Figure.tenThousand(flow.number("planned_yuan")),
              Figure.tenThousand(flow.number("transferred_yuan")),
              Figure.tenThousand(flow.number("arrived_yuan")),
              Figure.tenThousand(flow.number("spent_yuan")),
              Figure.tenThousand(flow.number("recovered_yuan")),
              Figure.count(flow.integer("doubted_count"))
                  .doubted(flow.integer("doubted_count") > 0)));
    }
    return new Section(
        "双方填报的资金",
        "按填报方和预算级次分列，双方所填同一笔资金各自列出，不相加。待核实而暂不计入的记录不在其中。",
        List.of("填报方", "预算级次", "#计划（万元）", "#拨付（万元）", "#到账（万元）", "#支出（万元）", "#收回（万元）", "#存疑（条）"),
        List.of(14, 14, 16, 16, 16, 16, 16, 10),
        rows,
        "没有资金拨付支出明细。");
  }

  private static Section projects(PeriodWords words, List<Row> projects) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row project : projects) {
      rows.add(
          List.of(
              project.text("project_name") + (project.has("caveat") ? Figures.DOUBTED : ""),
              project.text("project_class_name"),
              project.text("project_status_name"),
              Figure.withUnit(project.number("progress_percent"), "%"),
              Figure.tenThousand(project.number("planned_total_yuan")),
              Figure.tenThousand(project.number("aid_total_yuan")),
              day(project, "started_on"),
              day(project, "completed_on"),
              Figure.plain(project.number("poor_person_count")),
              project.text("caveat")));
    }
    return new Section(
        "项目进度",
        "",
        List.of(
            "项目",
            "类别",
            "状态",
            "#形象进度",
            "#计划总投资（万元）",
            "#其中协作资金（万元）",
            "开工",
            "完工",
            words.say("#受益{帮扶对象}（人）"),
            "存疑说明"),
        List.of(34, 12, 10, 10, 16, 16, 12, 12, 14, 30),
        rows,
        "没有项目台账的数据。");
  }

  private static Object day(Row row, String column) {
    LocalDate day = row.day(column);
    return day == null ? Figures.NONE : day;
  }

  private static Figure rate(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
    return part == null || whole == null || whole.signum() == 0
        ? Figure.none(Figures.NONE)
        : Figure.percent(part.divide(whole, MathContext.DECIMAL64));
  }
}
