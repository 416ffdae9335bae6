package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.SQLException;
import org.pairledger.contract.workspace.Factors;

/**
 * Asks about figures as they came out; what a doubted row explains, or one that a person let count,
 * is not asked again.
 */
final class FigureDoubts {

  private static final String FINDINGS =
      """
      create or replace temp table doubt_figures (
          rule varchar, name varchar, advice varchar, pairing_id varchar, plan_year integer,
          figure_kind varchar, figure_ref varchar, side varchar, indicator varchar,
          item_no varchar, value decimal(38, 6), found varchar
      )
      """;

  private static final String FIND =
      """
      insert into doubt_figures
      with found as (
      %s
      )
      select
          ?, ?, ?, pairing_id, plan_year, figure_kind, figure_ref, side, indicator, item_no, value,
          found
      from found
      """;

  /** One indicator told of several sides is one question; an answer holds for one value. */
  private static final String NAMED =
      """
      create or replace temp table doubt_figures_named as
      select
          figures.*,
          substr(sha256(concat_ws(
              '|', 'figure', rule, pairing_id, plan_year, figure_ref, doubt_shown(value)
          )), 1, 12) as doubt_id
      from doubt_figures as figures
      where not exists (
          select 1
          from doubt_touches as touches
          inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
          where
              (doubts.is_open or not doubts.is_set_aside)
              and touches.pairing_id = figures.pairing_id
              and touches.plan_year = figures.plan_year
              and touches.figure_kind = figures.figure_kind
              and touches.figure_ref = figures.figure_ref
      )
      """;

  private static final String DOUBTS =
      """
      insert into assess.doubts by name
      select
          figures.doubt_id, pairing_id, plan_year, 0 as doubt_no, rule as doubt_rules,
          any_value(name) as doubt_name, false as is_set_aside,
          coalesce(not any_value(answers.is_right), true) as is_open,
          any_value(case when figure_kind = 'target' then figure_ref end) as target_id,
          any_value(indicator) as indicator, 0 as doubted_rows, min(found) as found,
          any_value(advice) as advice,
          any_value(case when answers.is_right then '属实' when not answers.is_right then '不属实' end)
              as answer,
          any_value(answers.reason) as answer_reason,
          any_value(answers.answered_by) as answered_by,
          any_value(answers.answered_on) as answered_on
      from doubt_figures_named as figures
      left join doubt_answers as answers on figures.doubt_id = answers.doubt_id
      group by figures.doubt_id, pairing_id, plan_year, rule
      """;

  private static final String TOUCHES =
      """
      insert into doubt_touches
      select distinct
          doubt_id, null, pairing_id, plan_year, figure_kind, figure_ref, side, item_no
      from doubt_figures_named
      """;

  private final Connection connection;
  private final Factors factors;

  FigureDoubts(Connection connection, Factors factors) {
    this.connection = connection;
    this.factors = factors;
  }

  void ask() throws SQLException {
    DoubtJob.execute(connection, FINDINGS);
    new DoubtRules(connection, factors).run("figures", FIND);
    DoubtJob.execute(connection, NAMED, DOUBTS, TOUCHES);
  }
}
