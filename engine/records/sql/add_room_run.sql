INSERT INTO room_run (nonce, learner, activity, seed, started_utc_ms, zone_offset_min)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);
