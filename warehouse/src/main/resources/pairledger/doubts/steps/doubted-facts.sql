-- The rows that each question is about.
insert into assess.doubted_facts
select distinct
    doubts.doubt_id, doubts.pairing_id, findings.fact_id, doubts.is_set_aside,
    case
        when doubts.answer is null then '待核实：' || doubts.found
        when doubts.answer = '不属实' then '核实不属实：' || doubts.answer_reason
        else '核实属实：' || doubts.answer_reason
    end
from doubt_findings as findings
inner join doubt_named as named
    on named.subject = coalesce(findings.subject, 'row|' || findings.fact_id)
inner join assess.doubts as doubts on doubts.doubt_id = named.doubt_id
