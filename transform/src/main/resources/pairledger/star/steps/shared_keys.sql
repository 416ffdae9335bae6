-- shared_keys
-- what: the key of each thing that several pairings may tell, of whichever pairing it is
-- key: kind, row_address
-- reads: shared_told, shared_names
select told.kind, told.row_address, coalesce(same.name, told.own) as shared_key
from shared_told told
left join shared_names same on same.kind = told.kind and same.thing = told.own
