package org.pairledger.warehouse.report.list;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/** 绩效评价: what the money of the year brought about, as far as the ledgers tell. */
public final class PerformanceSummary {

  /** What is asked of an indicator: its code and the part of the summary it belongs to. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("FND-01", "投入");
    PARTS.put("FND-02", "投入");
    PARTS.put("FND-03", "投入");
    PARTS.put("FND-13", "投入");
    PARTS.put("FND-04", "过程");
    PARTS.put("FND-05", "过程");
    PARTS.put("FND-19", "过程");
    PARTS.put("FND-06", "产出");
    PARTS.put("FND-07", "产出");
    PARTS.put("FND-16", "产出");
    PARTS.put("IND-04", "产出");
    PARTS.put("FND-08", "方向");
    PARTS.put("FND-09", "方向");
    PARTS.put("FND-10", "方向");
    PARTS.put("FND-11", "方向");
    PARTS.put("FND-12", "效益");
    PARTS.put("IND-06", "效益");
    PARTS.put("LAB-05", "效益");
    PARTS.put("IND-07", "效益");
  }

  private static final String VALUES =
      """
      select indicator_years.*, name_of_year, unit, definition_of_year, caveats.caveat
      from assess.indicator_years
      inner join assess.indicators on indicator_years.indicator = indicators.indicator
      inner join assess.indicator_names
          on indicator_years.indicator = indicator_names.indicator
          and indicator_years.plan_year = indicator_names.plan_year
      left join assess.caveats
          on caveats.figure_kind = 'indicator'
          and indicator_years.pairing_id = caveats.pairing_id
          and indicator_years.plan_year = caveats.plan_year
          and indicator_years.indicator = caveats.figure_ref
          and indicator_years.side = caveats.side
      where indicator_years.pairing_id = ? and indicator_years.plan_year = ?
          and indicator_years.indicator = ?
      order by case indicator_years.side when 'J' then 1 when 'D' then 2 else 3 end
      limit 1
      """;
  private static final String TARGET =
      """
      select target_value, status, unit from assess.target_results
      where pairing_id = ? and plan_year = ? and indicator = ? and target_value is not null
      order by is_scored desc, target_id limit 1
      """;

  private PerformanceSummary() {}

  public static ListReport of(Select select, Subject subject) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      Optional<Row> value =
          select.first(VALUES, subject.pairingId(), subject.year(), part.getKey());
      Optional<Row> target =
          select.first(TARGET, subject.pairingId(), subject.year(), part.getKey());
      value.ifPresent(row -> rows.add(row(part.getValue(), row, target.orElseGet(Row::new))));
    }
    return new ListReport(
        subject,
        subject.year() + "年度" + subject.name() + subject.words().say("{协作}资金绩效评价摘要"),
        List.of(
            new Section(
                "绩效指标",
                "数值全部来自台账；满意度等台账没有的内容不在此列，需另行调查。年度目标取自工作要点，未列数值的写“—”。",
                List.of(
                    "指标", "类别", "单位", "#年度目标", "#实际", "#上年同期", "#同比增幅", "完成状态", "#计入记录（条）", "口径"),
                List.of(24, 8, 8, 12, 14, 14, 12, 12, 12, 50),
                rows,
                "没有可评价的数据。")));
  }

  private static List<Object> row(String part, Row value, Row target) {
    String unit = value.text("unit");
    return List.of(
        value.text("name_of_year"),
        part,
        unit,
        Figure.withUnit(target.number("target_value"), target.text("unit")),
        value.has("value")
            ? Figure.plain(value.number("value")).doubted(value.has("caveat"))
            : Figure.none(value.has("null_reason") ? value.text("null_reason") : Figures.NONE),
        Figure.plain(value.number("prior_year_value")),
        Figure.withUnit(value.number("growth_percent"), "%"),
        target.has("status") ? target.text("status") : Figures.NONE,
        Figure.count(value.integer("evidence_rows")),
        value.has("caveat")
            ? Figures.DOUBTED + value.text("caveat") + "。" + value.text("definition_of_year")
            : value.text("definition_of_year"));
  }
}
