-- Around the query of a rule about rows.
insert into doubt_findings
with found as (
${rows}
)
select ?, ?, ?, pairing_id, plan_year, fact_id, value, is_hard, found, null from found
