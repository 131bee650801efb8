INSERT INTO attempt (nonce, learner, quiz, seed, pass_mark, started_utc_ms, zone_offset_min)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
