package org.pairledger.contract.assess;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_release_changes}: one row per figure that differs from the release before this one,
 * as the run that made this release compared them.
 *
 * <p>{@code moved_by} is that of two numbers; words that differ have none.
 */
public final class AssessReleaseChanges {

  public static final Field BEFORE_RELEASE_NO =
      required("before_release_no", "对比的发布", "Release compared with", INTEGER);
  public static final Field FIGURE_KIND = required("figure_kind", "数值种类", "Kind of figure", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field FIGURE_REF = required("figure_ref", "数值名称", "Figure", STRING);
  public static final Field CHANGED_FIELD =
      required("changed_field", "变动项目代码", "What changed", STRING);
  public static final Field CHANGED_LABEL =
      required("changed_label", "变动项目", "What changed, in words", STRING);
  public static final Field VALUE_BEFORE = optional("value_before", "上次发布值", "Before", STRING);
  public static final Field VALUE_NOW = optional("value_now", "本次发布值", "Now", STRING);
  public static final Field MOVED_BY = optional("moved_by", "增减", "Moved by", RATIO);

  public static final Table TABLE =
      new Table(
          "assess_release_changes",
          "与上次发布之差",
          "one row per figure that differs from the release before",
          List.of(BEFORE_RELEASE_NO, FIGURE_KIND, PAIRING_ID, PLAN_YEAR, FIGURE_REF, CHANGED_FIELD),
          List.of(
              BEFORE_RELEASE_NO,
              FIGURE_KIND,
              PAIRING_ID,
              PLAN_YEAR,
              FIGURE_REF,
              CHANGED_FIELD,
              CHANGED_LABEL,
              VALUE_BEFORE,
              VALUE_NOW,
              MOVED_BY));

  private AssessReleaseChanges() {}
}
