package org.pairledger.warehouse.report.evaluation;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * 失分: what the leading scorecard lost its points on, and the units that fall short.
 *
 * @param parts the greatest loss first; only what lost something
 * @param units those that fall short of what is asked of each
 */
public record Losses(List<Row> parts, List<Row> units) {

  private static final String PARTS =
      """
      select point_losses.*, indicator_name, status, evidence_state, target_value, actual_value,
          target_results.unit
      from assess.point_losses
      left join assess.target_results using (pairing_id, plan_year, target_id)
      where pairing_id = ? and plan_year = ? and scorecard = ? and lost_points <> 0
      order by loss_no
      """;
  private static final String UNITS =
      """
      select target_units.*, indicator_name, target_results.responsible
      from assess.target_units
      inner join assess.target_results using (pairing_id, plan_year, target_id)
      where pairing_id = ? and plan_year = ? and is_short
      order by item_sort, target_id, unit_value, unit_key
      """;

  static Losses read(Select select, Subject subject, String card) throws SQLException {
    return new Losses(
        select.rows(PARTS, subject.pairingId(), subject.year(), card),
        select.rows(UNITS, subject.pairingId(), subject.year()));
  }

  /** What a part is called: its target and indicator, its item, or its kind. */
  static String name(Row part) {
    if (part.has("target_id")) {
      return part.text("target_id") + " " + part.text("indicator_name");
    }
    return part.has("item_no")
        ? part.text("item_no") + " " + part.text("item_name")
        : part.text("loss_kind");
  }

  /** How the part stands, want of evidence apart. */
  static String state(Row part) {
    boolean isSilent =
        part.text("status").equals("未完成") && part.text("evidence_state").equals("缺证据");
    return isSilent ? "缺证据" : part.text("status");
  }

  /**
   * What a page shows of the parts: without the last rounding, which is less than a cent a part.
   */
  List<Map<String, Object>> shownParts() {
    return parts.stream()
        .filter(part -> !part.text("loss_kind").equals("舍入"))
        .map(Losses::shown)
        .toList();
  }

  private static Map<String, Object> shown(Row part) {
    Map<String, Object> shown = part.shown();
    shown.put("name", name(part));
    shown.put("state", state(part));
    shown.put("lost_text", Figures.points(part.number("lost_points")));
    shown.put("part_text", Figures.points(part.number("part_points")));
    shown.put("target_text", Figures.withUnit(part.number("target_value"), part.text("unit")));
    shown.put("actual_text", Figures.withUnit(part.number("actual_value"), part.text("unit")));
    return shown;
  }

  private static String state(int rows, boolean isShort) {
    if (!isShort) {
      return "达标";
    }
    return rows == 0 ? "没有记录" : "未达标";
  }

  List<Map<String, Object>> shownUnits() {
    return shown(units);
  }

  /** Units as a page shows them. */
  public static List<Map<String, Object>> shown(List<Row> units) {
    return units.stream()
        .map(
            unit -> {
              Map<String, Object> shown = unit.shown();
              shown.put("value_text", Figures.plainOrNone(unit.number("unit_value")));
              shown.put("target_text", Figures.plainOrNone(unit.number("unit_target")));
              shown.put("state", state(unit.integer("counted_rows"), unit.flag("is_short")));
              return shown;
            })
        .toList();
  }
}
