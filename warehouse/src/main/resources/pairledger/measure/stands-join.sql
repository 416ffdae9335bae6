-- Until when a candidate's statement stands.
left join measure_stands as stands
    on stands.fact_id = candidates.fact_id
