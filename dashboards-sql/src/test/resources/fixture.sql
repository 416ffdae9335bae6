-- Three invented years of three pairings, small and of the star's and the assessment's own shape.
insert into star.dim_pairings by name
select
    pairing_id, pairing_name, 'county' as pairing_level, '粤桂协作' as programme, peer_group,
    true as is_scored, donor_name, recipient_name
from (values
    ('heshan-longzhou', '鹤山市—龙州县', '一组', '鹤山市', '龙州县'),
    ('alpha-beta', '甲市—乙县', '一组', '甲市', '乙县'),
    ('gamma-delta', '丙区—丁县', '二组', '丙区', '丁县')
) as p (pairing_id, pairing_name, peer_group, donor_name, recipient_name);

insert into assess.releases by name
select
    7 as release_no, 'b7' as build_id, 6 as parent_release_no, date '2020-12-31' as as_of_date,
    'in' as input_hash, 'cat' as catalogue_hash, '0.1.0' as code_version, 'e7' as evaluation_id,
    'r7' as rule_version, false as is_provisional;

insert into assess.indicators by name
select
    indicator, indicator_name, indicator_name_en, category, category as assessment_category, unit,
    'sum' as measure, timing, 'all' as fold, form, is_additive,
    row_number() over (order by indicator) as sort_no
from (values
    ('FND-01', '财政援助资金', 'Fiscal aid', '资金支持', '元', 'flow', 'value', true),
    ('FND-08', '资金使用率', 'Use of funds', '资金支持', '%', 'flow', 'ratio', false),
    ('LAB-01', '东部就业人数', 'Employed in the east', '劳务协作', '人', 'stock', 'value', true),
    ('ORG-01', '党政主要领导互访', 'Leaders'' visits', '组织领导', '次', 'flow', 'value', true)
) as i (indicator, indicator_name, indicator_name_en, category, unit, timing, form, is_additive);

create temp table pairing_years as
select pairing_id, peer_group, plan_year, row_number() over (order by pairing_id, plan_year) as n
from star.dim_pairings cross join (values (2019), (2020)) as y (plan_year);

insert into assess.indicator_years by name
select
    pairing_id, plan_year, indicator, 'J' as side, make_date(plan_year, 12, 31) as as_of_date,
    n * 10 + sort_no as value, n * 10 as numerator, 100 as denominator,
    case when plan_year = 2020 then n * 9 end as prior_year_value,
    case when plan_year = 2020 then 12.5 end as growth_percent, n % 2 + 1 as rank_in_group,
    2 as peer_count, 5 as evidence_rows, 1 as excluded_rows
from pairing_years cross join assess.indicators;

insert into assess.indicator_months by name
select
    pairing_id, plan_year, indicator, 'J' as side,
    last_day(make_date(plan_year, m::integer, 1)) as period_date, n * m + sort_no as value,
    n * m as numerator, 1200 as denominator, n as month_net, n * m - 3 as prior_year_value,
    n * m as known_then_value, false as is_provisional
from pairing_years cross join assess.indicators cross join range(1, 13) as months (m);

insert into assess.target_results by name
select
    pairing_id, plan_year, 'T' || item_no as target_id, item_no, item_sort, item_name, category,
    responsible, indicator, indicator_name, 'D' as side, '>=' as comparator, 4 as target_value,
    '次' as unit, 'scored' as basis, make_date(plan_year, 1, 1) as window_from,
    make_date(plan_year, 12, 31) as window_to, make_date(plan_year, 6, 30) as deadline,
    false as is_deadline_before_issue, make_date(plan_year, 12, 31) as as_of_date,
    (n + item_sort) % 6 as actual_value, (n + item_sort) % 5 as value_at_deadline,
    (n + item_sort) % 6 >= 4 as is_reached,
    case when (n + item_sort) % 6 >= 4 then '按期完成' else '未完成' end as status,
    case when (n + item_sort) % 6 = 0 then '缺证据' else '已报送' end as evidence_state,
    true as is_scored, least((n + item_sort) % 6 / 4, 1) as completion_ratio,
    least((n + item_sort) % 6 / 4, 1) as score_ratio, 3 as evidence_rows, 1 as excluded_rows,
    0 as problem_rows
from pairing_years cross join (values
    ('1.1', 1, '党政主要领导互访不少于2次', '组织领导', '党委办', 'ORG-01', '领导互访次数'),
    ('3.1', 2, '划拨财政援助资金', '资金支持', '财政局', 'FND-01', '财政援助资金'),
    ('5.2', 3, '举办招聘会', '劳务协作', '人社局', 'LAB-01', '招聘会场次')
) as t (item_no, item_sort, item_name, category, responsible, indicator, indicator_name);

insert into assess.target_months by name
select
    pairing_id, plan_year, target_id,
    last_day(make_date(plan_year, m::integer, 1)) as period_date, actual_value * m / 12 as value,
    m - 1 as prior_year_value, false as is_provisional
from assess.target_results cross join range(1, 13) as months (m);

insert into assess.item_scores by name
select
    'plan_completion' as scorecard, pairing_id, plan_year, item_no, item_sort, item_name, category,
    1 as weight, score_ratio, score_ratio * 10 as raw_points
from assess.target_results;

insert into assess.category_scores by name
select
    'plan_completion' as scorecard, pairing_id, plan_year, category, min(item_sort) as category_sort,
    1 as weight, sum(score_ratio) * 33.33 as points, 33.33 as points_possible,
    count(*) as scored_items, count(*) as item_count
from assess.target_results group by pairing_id, plan_year, category;

insert into assess.pairing_scores by name
select
    'plan_completion' as scorecard, '完成情况' as scorecard_name, pairing_id, plan_year,
    '2017-2020' as regime,
    '未赋权' as weighting, peer_group, 60 + n * 5 as points, 100 as points_possible, '较好' as grade,
    1 as rank_in_group, 2 as peer_count, 60 + n as prior_year_points, n * 4 as points_change,
    0 as rank_change, 2 as on_time_targets, 0 as late_targets, 1 as missed_targets,
    0 as open_targets, 0 as no_evidence_targets, 0 as unscored_targets
from pairing_years;

insert into assess.point_losses by name
select
    'plan_completion' as scorecard, pairing_id, plan_year, item_sort as loss_no, '任务' as loss_kind,
    item_no, item_name, target_id, category, responsible, 33.33 as part_points,
    (1 - score_ratio) * 33.33 as lost_points, 0 as late_ledger_points, 90 as points_if_kept,
    '好' as grade_if_kept, 1 as rank_if_kept, true as is_row_effect_known
from assess.target_results;

insert into assess.bureau_losses by name
select scorecard, pairing_id, plan_year, loss_no, responsible as bureau, 1 as bureau_count, lost_points
from assess.point_losses;

insert into assess.ledger_losses by name
select
    scorecard, pairing_id, plan_year, loss_no, 'B01' as obligation, 'DS07' as dataset, 'R' as side,
    responsible as owner, make_date(plan_year, 7, 15) as due_on,
    make_date(plan_year, 7, 20) as received_on, 5 as days_late, 1 as ledger_count, lost_points
from assess.point_losses;

insert into assess.grade_distances by name
select
    scorecard, pairing_id, plan_year, '得分' as grade_basis, '好' as next_grade,
    90 - points as points_to_next, '一般' as lower_grade, points - 60 as points_above_lower
from assess.pairing_scores;

insert into assess.target_units by name
select
    pairing_id, plan_year, target_id, 'u' || u as unit_key, '第' || u || '村' as unit_name,
    u - 1 as unit_value, 1 as unit_target, u - 1 as counted_rows, 0 as uncounted_rows,
    u = 1 as is_short
from assess.target_results cross join range(1, 4) as units (u);

insert into assess.release_changes by name
select
    6 as before_release_no, '总分' as figure_kind, pairing_id, plan_year, scorecard as figure_ref,
    'points' as changed_field, '得分' as changed_label, '70.00' as value_before,
    points::varchar as value_now, points - 70 as moved_by
from assess.pairing_scores;

insert into assess.score_trace by name
select
    pairing_id, plan_year, target_id, trace_no, 'plan_completion' as scorecard, item_no, indicator,
    trace_no as fact_id, trace_no < 3 as is_counted,
    case when trace_no = 3 then '超出统计窗口' end as excluded_because, 1 as amount, '次' as amount_unit, 1 as own_amount,
    'f' as source_file, pairing_id || '/互访.xlsx' as file_path, '台账' as sheet_name,
    trace_no + 3 as source_row, 1 as row_count
from assess.target_results cross join range(1, 4) as t (trace_no);

insert into assess.row_effects by name
select
    scorecard, pairing_id, plan_year, target_id, trace_no, 3 as value_without, 8 as points_moved,
    60 as points_without, '一般' as grade_without, 2 as rank_without
from assess.score_trace where is_counted;

create temp table facts as
select
    n * 100 + k as fact_id, pairing_id, plan_year, case when k % 2 = 0 then 'D' else 'R' end
        as reporting_side, '财政局' as owner, 'f' || n as source_file, 0 as source_sheet,
    k + 4 as source_row, make_date(plan_year, 2, 1) as known_from, k, n
from pairing_years cross join range(1, 13) as r (k);

insert into star.fct_fund_flows by name
select
    columns(facts.* exclude (k, n)), make_date(plan_year, k::integer, 15) as flow_date,
    'day' as flow_date_precision, 'county' as budget_level,
    ['planned', 'transferred', 'arrived', 'spent'][(k % 4 + 1)::integer] as fund_stage,
    k * 10000.5 as amount_yuan, 'P' || k % 3 as project_key
from facts;

insert into star.fct_projects by name
select
    columns(facts.* exclude (k, n)), 'P' || k as project_key, '项目' || k as project_name,
    'industry' as project_class, 'started' as project_status, k * 50000 as planned_total_yuan,
    k * 20000 as aid_total_yuan, k * 8 as progress_percent, k * 3 as poor_person_count,
    true as has_poor_link
from facts;

insert into star.fct_training_sessions by name
select
    columns(facts.* exclude (k, n)), 'S' || k as session_key, '培训班' || k as session_name,
    ['leader', 'cook', 'skills'][(k % 3 + 1)::integer] as training_kind, 'R' as acting_side,
    make_date(plan_year, k::integer, 5) as session_from,
    make_date(plan_year, k::integer, 20) as session_to, 1 as run_count, 40 + k as person_times,
    20 as poor_person_times, 0 as roster_count, 12000 as cost_yuan
from facts;

insert into star.fct_job_fairs by name
select
    columns(facts.* exclude (k, n)), make_date(plan_year, k::integer, 8) as fair_date,
    'site' as fair_form, k = 5 as is_disabled_fair, 'F' || k as fair_key, 20 as firm_count,
    k * 30 as post_count, k * 4 as signed_count
from facts;

insert into star.fct_employment_spells by name
select
    columns(facts.* exclude (k, n)), n * 100 + k as person_key, 'employment_spell' as dataset,
    true as is_poor,
    ['广东省', '广西壮族自治区', '浙江省'][(k % 3 + 1)::integer] as work_province,
    'government' as export_mode, false as is_public_post,
    make_date(plan_year, k::integer, 1) as started_on, k % 2 = 0 as has_contract
from facts;

insert into star.fct_donations by name
select
    columns(facts.* exclude (k, n)), make_date(plan_year, k::integer, 9) as counted_on,
    '某公司' || k as donor_org_name, 'enterprise' as donor_kind, k = 3 as is_person,
    'cash' as donation_form, k * 1000 as cash_yuan, k * 1000 as value_yuan,
    'received' as donation_state
from facts;

insert into star.fct_consumption_sales by name
select
    columns(facts.* exclude (k, n)), make_date(plan_year, k::integer, 9) as sold_on,
    'enterprise' as buyer_kind, 'purchase' as sale_mode, '坚果' as product, k * 2000 as amount_yuan
from facts;

insert into star.fct_exchange_events by name
select
    columns(facts.* exclude (k, n)), make_date(plan_year, k::integer, 3) as event_date,
    'day' as event_date_precision, 'visit' as event_kind, 'D' as acting_side,
    n * 100 + k as joint_event_id, 6 as person_times
from facts;

insert into star.fct_obligations by name
select
    pairing_id || '-' || plan_year || '-' || k as obligation_id, pairing_id, plan_year,
    reporting_side as side, owner, 'fund_flow' as dataset,
    make_date(plan_year, k::integer, 10) as due_on,
    case when k < 9 then make_date(plan_year, k::integer, 12) end as received_on,
    case when k < 9 then k % 3 end as days_late
from facts;

insert into star.fct_data_problems by name
select
    fact_id as problem_id, case when k > 1 then pairing_id end as pairing_id, plan_year, owner,
    'fund_flow' as dataset, source_file, pairing_id || '/资金.xlsx' as file_path,
    '明细' as sheet_name, 'C' || source_row as cell_address, '金额' as field_label,
    ['money_unit', 'date_order'][(k % 2 + 1)::integer] as rule_code, 'warning' as severity,
    '1万' as found, '金额没有写明单位' as message, make_date(plan_year, 12, 31) as found_on
from facts;

insert into assess.doubts (
    doubt_id, pairing_id, plan_year, doubt_no, doubt_rules, doubt_name, is_set_aside, is_open,
    doubted_rows, found, advice
) values (
    '3f0c9a1b77de', 'heshan-longzhou', 2020, 1, 'K06', '一笔金额超过一个县一年的财力', true, true,
    1, '金额26000000000元', '核对金额和单位'
);
