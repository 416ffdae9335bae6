-- What ended before the window is not its business.
and coalesce(stands.since > requests.known_on or stands.stands_to > requests.window_from, true)
