package org.pairledger.contract.assess.doubt;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_caveats}: one row per figure that a doubt hangs on, in the words that stand beside
 * the figure wherever it goes.
 *
 * <p>{@code figure_kind} is target, item, category, total, indicator or fact; {@code figure_ref} is
 * its number, code, name or fact_id; {@code side} is an indicator's and empty otherwise.
 */
public final class AssessCaveats {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field FIGURE_KIND = required("figure_kind", "数值种类", "Kind of figure", STRING);
  public static final Field FIGURE_REF = required("figure_ref", "数值名称", "Figure", STRING);
  public static final Field SIDE = required("side", "方", "Side", STRING);
  public static final Field CAVEAT = required("caveat", "存疑说明", "Caveat", STRING);
  public static final Field OPEN_DOUBTS = required("open_doubts", "未答复疑问", "Open doubts", INTEGER);
  public static final Field SET_ASIDE_ROWS =
      required("set_aside_rows", "待核实记录数", "Rows set aside", INTEGER);
  public static final Field VALUE_WITH_DOUBTED =
      optional("value_with_doubted", "全部计入时数值", "Value with all rows in doubt", RATIO);
  public static final Field VALUE_WITHOUT_DOUBTED =
      optional("value_without_doubted", "全部不计时数值", "Value without any row in doubt", RATIO);

  public static final Table TABLE =
      new Table(
          "assess_caveats",
          "数值存疑说明",
          "one row per figure that a doubt hangs on",
          List.of(PAIRING_ID, PLAN_YEAR, FIGURE_KIND, FIGURE_REF, SIDE),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              FIGURE_KIND,
              FIGURE_REF,
              SIDE,
              CAVEAT,
              OPEN_DOUBTS,
              SET_ASIDE_ROWS,
              VALUE_WITH_DOUBTED,
              VALUE_WITHOUT_DOUBTED));

  private AssessCaveats() {}
}
