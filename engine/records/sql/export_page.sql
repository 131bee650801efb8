SELECT learner.nonce, lesson, page, state, page_count, met_utc_ms
FROM page JOIN learner ON learner.id = page.learner;
