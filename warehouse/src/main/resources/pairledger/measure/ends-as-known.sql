-- What the ledgers of a later year end, as soon as they are known.
, case
    when ${ends_on} is not null
        then greatest(
            ${ends_on}, cast(stands.since - to_years(requests.years_ahead) as date)
        )
end
