INSERT INTO place (learner, lesson, page, anchor, offset_px, turn, moved_utc_ms)
VALUES ((SELECT id FROM learner WHERE nonce = ?1), ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (learner, lesson) DO NOTHING;
