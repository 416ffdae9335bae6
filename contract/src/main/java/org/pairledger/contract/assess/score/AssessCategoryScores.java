package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_category_scores}: one row per scorecard, pairing, year and category. */
public final class AssessCategoryScores {

  public static final Field SCORECARD = required("scorecard", "评分表", "Scorecard", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field CATEGORY = required("category", "类别", "Category", STRING);
  public static final Field CATEGORY_SORT =
      required("category_sort", "类别顺序", "Category order", INTEGER);
  public static final Field WEIGHT = optional("weight", "权重", "Weight", RATIO);
  public static final Field POINTS = optional("points", "得分", "Points", DECIMAL);
  public static final Field POINTS_POSSIBLE =
      optional("points_possible", "满分", "Points possible", DECIMAL);
  public static final Field PRIOR_YEAR_POINTS =
      optional("prior_year_points", "上年得分", "Prior year", DECIMAL);
  public static final Field SCORED_ITEMS =
      required("scored_items", "计分事项数", "Scored items", INTEGER);
  public static final Field ITEM_COUNT = required("item_count", "事项数", "Items", INTEGER);

  public static final Table TABLE =
      new Table(
          "assess_category_scores",
          "类别得分",
          "one row per scorecard, pairing, year and category",
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR, CATEGORY),
          List.of(
              SCORECARD,
              PAIRING_ID,
              PLAN_YEAR,
              CATEGORY,
              CATEGORY_SORT,
              WEIGHT,
              POINTS,
              POINTS_POSSIBLE,
              PRIOR_YEAR_POINTS,
              SCORED_ITEMS,
              ITEM_COUNT));

  private AssessCategoryScores() {}
}
