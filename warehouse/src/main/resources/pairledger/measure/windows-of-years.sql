-- A flow counts in the year of its day: rows of other years are not even paired.
cross join unnest(
    range(year(windows.window_from), year(windows.last_day) + 1)
) as years (window_year)
