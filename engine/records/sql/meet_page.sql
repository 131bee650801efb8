INSERT INTO page (learner, lesson, page, state, page_count, met_utc_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (learner, lesson, page) DO UPDATE SET
    state = max(state, excluded.state),
    page_count = excluded.page_count,
    met_utc_ms = excluded.met_utc_ms;
