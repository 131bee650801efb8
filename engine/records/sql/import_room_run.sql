INSERT INTO room_run (nonce, learner, activity, seed, started_utc_ms, zone_offset_min)
VALUES (?1, (SELECT id FROM learner WHERE nonce = ?2), ?3, ?4, ?5, ?6)
ON CONFLICT (nonce) DO NOTHING;
