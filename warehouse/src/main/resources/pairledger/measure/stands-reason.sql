-- Why a candidate does not count that a later year's ledgers ended.
when stands.since <= requests.known_on
    and ${ends_on} <= greatest(requests.last_day, candidates.counts_from)
    then case when stands.is_dropped then ${listed_no_more} else ${told_again} end
