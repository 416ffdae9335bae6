-- Each window once for every pairing whose rows it takes: its own and those below it.
create or replace temp table measure_reach as
select windows.*, closure.pairing_id as own_pairing_id
from measure_windows as windows
inner join star.bridge_pairing_closure as closure
    on closure.ancestor_pairing_id = windows.pairing_id
