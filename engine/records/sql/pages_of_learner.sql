SELECT lesson, page, state, page_count FROM page WHERE learner = ?1 ORDER BY lesson, met_utc_ms;
