package org.pairledger.warehouse.doubt;

import java.util.List;

/** The SQL that words, for each figure that a question hangs on, what stands beside it. */
final class Caveats {

  private static final String TOUCHES =
      """
      update assess.doubts set touches = told.touches
      from (
          select
              doubt_id,
              string_agg(distinct figure_ref, '、' order by figure_ref) as touches
          from doubt_touches
          where figure_kind = 'target'
          group by doubt_id
      ) as told
      where told.doubt_id = doubts.doubt_id
      """;

  /** Targets and indicators: how many rows wait, how many count in doubt, and what they make. */
  private static final String FIGURES =
      """
      insert into assess.caveats
      with
      told as (
          select
              touches.pairing_id, touches.plan_year, touches.figure_kind, touches.figure_ref,
              touches.side,
              count(distinct doubts.doubt_id) as open_doubts,
              count(distinct touches.fact_id) filter (
                  where doubts.is_set_aside and doubts.doubt_rules <> 'K21'
              ) as aside_rows,
              count(distinct touches.fact_id) filter (where doubts.doubt_rules = 'K21')
                  as failed_rows,
              count(distinct touches.fact_id) filter (
                  where not doubts.is_set_aside and doubts.doubt_rules <> 'K20'
              ) as counted_rows,
              count(distinct doubts.doubt_id) filter (where doubts.doubt_rules = 'K20') as files,
              string_agg(distinct doubts.found, '；' order by doubts.found)
                  filter (where touches.fact_id is null) as figure_found
          from doubt_touches as touches
          inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
          where doubts.is_open
          group by all
      ),
      valued as (
          select
              told.*, more.value as value_with, less.value as value_without,
              coalesce(more.unit, less.unit) as unit
          from told
          left join doubt_worlds as more
              on more.world = 'in' and told.figure_kind = 'target'
              and told.pairing_id = more.pairing_id and told.plan_year = more.plan_year
              and told.figure_ref = more.ref
          left join doubt_worlds as less
              on less.world = 'out' and told.figure_kind = 'target'
              and told.pairing_id = less.pairing_id and told.plan_year = less.plan_year
              and told.figure_ref = less.ref
      )
      select
          pairing_id, plan_year, figure_kind, figure_ref, side,
          concat_ws(
              '；',
              case when aside_rows > 0 then
                  '有' || aside_rows || '条记录待核实，未计入'
                  || case when value_with is not null
                      then '，计入则为' || doubt_shown(value_with) || unit else '' end
              end,
              case when failed_rows > 0 then
                  '有' || failed_rows || '条记录指标算不出，未计入'
              end,
              case when counted_rows > 0 then '有' || counted_rows || '条计入的记录存疑' end,
              case when files > 0 then
                  '有' || files || '份文件疑为更正或重复报送，尚未确认，均已计入'
              end,
              case when (counted_rows > 0 or files > 0) and value_without is not null then
                  '存疑的都不计则为' || doubt_shown(value_without) || unit
              end,
              figure_found
          ),
          open_doubts, aside_rows, value_with, value_without
      from valued
      """;

  private static final String ITEMS =
      """
      insert into assess.caveats
      select
          touches.pairing_id, touches.plan_year, 'item', touches.item_no, '',
          '任务' || string_agg(distinct touches.figure_ref, '、' order by touches.figure_ref) || '存疑待核实',
          count(distinct doubts.doubt_id),
          count(distinct touches.fact_id) filter (where doubts.is_set_aside),
          null, null
      from doubt_touches as touches
      inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
      where doubts.is_open and touches.figure_kind = 'target' and touches.item_no is not null
      group by touches.pairing_id, touches.plan_year, touches.item_no
      """;

  private static final String CATEGORIES =
      """
      insert into assess.caveats
      select
          touches.pairing_id, touches.plan_year, 'category', items.category, '',
          '任务' || string_agg(distinct touches.figure_ref, '、' order by touches.figure_ref) || '存疑待核实',
          count(distinct doubts.doubt_id),
          count(distinct touches.fact_id) filter (where doubts.is_set_aside),
          null, null
      from doubt_touches as touches
      inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
      inner join (
          select distinct pairing_id, plan_year, item_no, category from assess.item_scores
      ) as items
          on touches.pairing_id = items.pairing_id
          and touches.plan_year = items.plan_year
          and touches.item_no = items.item_no
      where doubts.is_open and touches.figure_kind = 'target'
      group by touches.pairing_id, touches.plan_year, items.category
      """;

  /** The whole: how many questions are open, and between which points the answers may put it. */
  private static final String TOTALS =
      """
      insert into assess.caveats
      with
      open_ones as (
          select
              touched.pairing_id, touched.plan_year,
              count(distinct touched.doubt_id) as open_doubts
          from (
              select doubts.doubt_id, doubts.pairing_id, doubts.plan_year
              from assess.doubts as doubts where doubts.is_open
              union
              select doubts.doubt_id, touches.pairing_id, touches.plan_year
              from doubt_touches as touches
              inner join assess.doubts as doubts on touches.doubt_id = doubts.doubt_id
              where doubts.is_open and touches.figure_kind = 'target'
          ) as touched
          group by touched.pairing_id, touched.plan_year
      ),
      ranges as (
          select pairing_id, plan_year, scorecard, min(points) as low, max(points) as high
          from doubt_results
          group by pairing_id, plan_year, scorecard
      ),
      spans as (
          select
              ranges.pairing_id, ranges.plan_year,
              string_agg(
                  scores.scorecard_name || '可在' || doubt_shown(ranges.low) || '至'
                  || doubt_shown(ranges.high) || '之间',
                  '；' order by ranges.scorecard
              ) as told
          from ranges
          inner join assess.pairing_scores as scores
              on ranges.pairing_id = scores.pairing_id
              and ranges.plan_year = scores.plan_year
              and ranges.scorecard = scores.scorecard
          group by ranges.pairing_id, ranges.plan_year
      )
      select
          pairings.pairing_id, pairings.plan_year, 'total', '', '',
          concat_ws(
              '；',
              '有' || open_ones.open_doubts || '个疑问尚无答复',
              '另行认定后' || spans.told
          ),
          open_ones.open_doubts,
          0,
          null, null
      from (select distinct pairing_id, plan_year from assess.plans) as pairings
      inner join open_ones
          on pairings.pairing_id = open_ones.pairing_id
          and pairings.plan_year = open_ones.plan_year
      left join spans
          on pairings.pairing_id = spans.pairing_id and pairings.plan_year = spans.plan_year
      """;

  /** Single rows. */
  private static final String FACTS =
      """
      insert into assess.caveats
      select
          doubts.pairing_id, doubts.plan_year, 'fact', cast(facts.fact_id as varchar), '',
          string_agg(
              facts.doubted_because || case when doubts.is_set_aside then '' else '（已计入）' end,
              '；' order by doubts.doubt_id
          ),
          count(*),
          max(cast(doubts.is_set_aside as integer)),
          null, null
      from assess.doubted_facts as facts
      inner join assess.doubts as doubts on facts.doubt_id = doubts.doubt_id
      where doubts.is_open or doubts.is_set_aside
      group by doubts.pairing_id, doubts.plan_year, facts.fact_id
      """;

  /**
   * Targets that stand at nothing while rows are left out for want of a word in them: not a nought
   * that anybody told.
   */
  static final String NOTHING_TOLD =
      """
      insert into assess.caveats
      with
      silent as (
          select
              trace.pairing_id, trace.plan_year, trace.target_id, trace.excluded_because,
              sum(trace.row_count) as left_out
          from assess.score_trace as trace
          inner join assess.target_results as targets
              on trace.pairing_id = targets.pairing_id
              and trace.plan_year = targets.plan_year
              and trace.target_id = targets.target_id
          where
              coalesce(targets.actual_value, 0) = 0
              and not trace.is_counted
              and regexp_matches(trace.excluded_because, '^未填|^未标明|^未列明|^无法识别|不详$')
          group by all
      )
      select
          pairing_id, plan_year, 'target', target_id, '',
          '没有数计入，有记录因缺项未计：'
          || string_agg(excluded_because || left_out || '条', '、' order by excluded_because),
          0, 0, null, null
      from silent
      where not exists (
          select 1 from assess.caveats as told
          where told.figure_kind = 'target' and told.pairing_id = silent.pairing_id
              and told.plan_year = silent.plan_year and told.figure_ref = silent.target_id
      )
      group by pairing_id, plan_year, target_id
      """;

  static final List<String> ALL = List.of(TOUCHES, FIGURES, ITEMS, CATEGORIES, TOTALS, FACTS);

  private Caveats() {}
}
