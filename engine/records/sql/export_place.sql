SELECT learner.nonce, lesson, page, anchor, offset_px, turn, moved_utc_ms
FROM place JOIN learner ON learner.id = place.learner;
