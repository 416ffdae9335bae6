package org.pairledger.warehouse.report.list;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/** 督查清单: what is due, late, or without evidence, by the unit that answers for it. */
public final class SupervisionList {

  private static final String TARGETS =
      """
      select target_results.*, caveats.caveat from assess.target_results
      left join (
          select
              pairing_id, plan_year, figure_ref as target_id, caveat
          from assess.caveats where figure_kind = 'target'
      ) as caveats using (pairing_id, plan_year, target_id)
      where pairing_id = ? and plan_year = ?
          and (
              status in ('未完成', '逾期完成', '进行中')
              or (evidence_state in ('缺证据', '部分报送') and basis <> 'body_only')
              or caveat is not null
          )
      order by responsible nulls last, deadline, item_sort, target_id
      """;
  private static final String LEDGERS =
      """
      select * from mart.v_obligation
      where pairing_id = ? and plan_year = ? and receipt_state <> '按时'
      order by side, owner, period_date, dataset_name, obligation_id
      """;
  private static final String OWNERS =
      """
      select side_name, owner, count(*) as owed_count, count(file_path) as received_count,
          count(case when file_path is not null and received_on is null then 1 end) as undated_count,
          count(case when receipt_state = '逾期' then 1 end) as late_count,
          count(case when receipt_state = '未报' then 1 end) as missing_count
      from mart.v_obligation
      where pairing_id = ? and plan_year = ?
      group by side, side_name, owner
      order by missing_count desc, late_count desc, side, owner
      """;

  private SupervisionList() {}

  public static ListReport of(Select select, Subject subject) throws SQLException {
    Object[] key = {subject.pairingId(), subject.year()};
    return new ListReport(
        subject,
        subject.year() + "年度" + subject.name() + "工作要点督查清单",
        List.of(
            targets(subject, select.rows(TARGETS, key)),
            owners(select.rows(OWNERS, key)),
            ledgers(select.rows(LEDGERS, key))));
  }

  private static Section targets(Subject subject, List<Row> found) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row one : found) {
      rows.add(
          List.of(
              one.has("responsible") ? one.text("responsible") : "未写明责任单位",
              one.text("item_no") + " " + one.text("item_name"),
              subject.side(one.text("side")) + "：" + one.text("indicator_name"),
              Figure.withUnit(one.number("target_value"), one.text("unit")),
              Figure.withUnit(one.number("actual_value"), one.text("unit"))
                  .doubted(one.has("caveat")),
              day(one, "deadline"),
              overdue(one, subject.asOf()),
              one.text("status"),
              one.text("evidence_state"),
              one.has("caveat") ? advice(one) + "；" + one.text("caveat") : advice(one)));
    }
    return new Section(
        "任务",
        "列出未完成、逾期完成、进行中，以及缺证据、部分报送和存疑的任务；监测、按协议等不计分任务只因佐证不全或存疑而列。",
        List.of("责任单位", "具体事项", "任务指标", "#目标", "#完成值", "完成时限", "#超过时限（天）", "完成状态", "佐证", "督查意见"),
        List.of(22, 28, 24, 10, 10, 12, 10, 10, 10, 20),
        rows,
        "没有需要督查的任务。");
  }

  private static Object day(Row row, String column) {
    LocalDate day = row.day(column);
    return day == null ? Figures.NONE : day;
  }

  private static Figure overdue(Row one, LocalDate asOf) {
    LocalDate deadline = one.day("deadline");
    if (one.has("days_late")) {
      return Figure.count(one.integer("days_late"));
    }
    boolean open = one.text("status").equals("未完成") && deadline != null;
    return open
        ? Figure.count(Math.toIntExact(ChronoUnit.DAYS.between(deadline, asOf)))
        : Figure.none(Figures.NONE);
  }

  private static String advice(Row one) {
    if (one.text("evidence_state").equals("缺证据")) {
      return "应报台账未报，请补报";
    }
    if (one.text("evidence_state").equals("未到报送期") && !one.has("actual_value")) {
      return "台账未到报送期，报送后再判定";
    }
    String more = one.text("evidence_state").equals("部分报送") ? "；台账未报齐，请补报" : "";
    return switch (one.text("status")) {
      case "未完成" -> "已过时限，请说明原因并抓紧完成" + more;
      case "逾期完成" -> "已完成，请说明逾期原因" + more;
      case "进行中" -> "时限未到，请按期完成" + more;
      default -> one.text("evidence_state").equals("部分报送") ? "台账未报齐，请补报" : "请核实存疑的数值";
    };
  }

  private static Section owners(List<Row> found) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row one : found) {
      rows.add(
          List.of(
              one.text("side_name"),
              one.text("owner"),
              Figure.count(one.integer("owed_count")),
              Figure.count(one.integer("received_count")),
              Figure.count(one.integer("undated_count")),
              Figure.count(one.integer("late_count")),
              Figure.count(one.integer("missing_count"))));
    }
    return new Section(
        "各单位报送情况",
        "",
        List.of("方", "责任单位", "#应报（份）", "#已报（份）", "#其中收到日期未登记（份）", "#其中逾期（份）", "#到期未报（份）"),
        List.of(12, 26, 12, 12, 20, 14, 14),
        rows,
        "没有登记报送义务。");
  }

  private static Section ledgers(List<Row> found) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row one : found) {
      rows.add(
          List.of(
              one.text("side_name"),
              one.text("owner"),
              one.text("dataset_name"),
              day(one, "period_date"),
              day(one, "received_on"),
              one.has("days_late")
                  ? Figure.count(one.integer("days_late"))
                  : Figure.none(Figures.NONE),
              one.text("receipt_state")));
    }
    return new Section(
        "未报、逾期和收到日期未登记的台账",
        "",
        List.of("方", "责任单位", "台账", "应报日期", "收到日期", "#逾期（天）", "报送状态"),
        List.of(12, 22, 28, 12, 12, 12, 12),
        rows,
        "应报台账均按时收到。");
  }
}
