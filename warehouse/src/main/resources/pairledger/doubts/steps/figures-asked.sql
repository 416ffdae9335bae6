-- The questions about figures, with their answers.
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
