-- A bar alone sets no row aside: it may itself be wrong, and has no say in other figures.
update doubt_findings set is_hard = false
where rule = 'K01'
    and fact_id not in (select fact_id from doubt_findings where rule <> 'K01')
