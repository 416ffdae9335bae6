-- The questions about rows and files, with their answers.
insert into assess.doubts by name
select
    named.doubt_id, pairing_id, plan_year, 0 as doubt_no, doubt_rules, doubt_name,
    case when answers.doubt_id is null then is_hard else not answers.is_right end
        as is_set_aside,
    answers.doubt_id is null as is_open,
    dataset, owner, source_file, file_path, sheet_name, source_row, doubted_rows, found,
    advice,
    case when answers.is_right then '属实' when not answers.is_right then '不属实' end as answer,
    answers.reason as answer_reason, answers.answered_by, answers.answered_on
from doubt_named as named
left join doubt_answers as answers on named.doubt_id = answers.doubt_id
