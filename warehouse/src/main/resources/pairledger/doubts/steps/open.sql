-- Open questions about rows.
select doubt_id, pairing_id, plan_year, is_set_aside from assess.doubts
where is_open and doubted_rows > 0 and doubt_rules <> 'K21'
order by is_set_aside desc, pairing_id, plan_year, doubt_id
