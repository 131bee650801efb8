INSERT INTO page (learner, lesson, page, state, page_count, met_utc_ms)
VALUES ((SELECT id FROM learner WHERE nonce = ?1), ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (learner, lesson, page) DO UPDATE SET
    state = max(state, excluded.state),
    page_count = iif(excluded.met_utc_ms > met_utc_ms, excluded.page_count, page_count),
    met_utc_ms = max(met_utc_ms, excluded.met_utc_ms)
WHERE excluded.state > state OR excluded.met_utc_ms > met_utc_ms;
