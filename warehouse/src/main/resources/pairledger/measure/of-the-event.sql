-- One key is one event here; of persons each row is a thing of its own.
case
    when told.distinct_key is not null then max(decided.amount) over (
        partition by told.group_no, told.pairing_id, told.role, told.unit_key, told.distinct_key
    )
end
