SELECT room_run.nonce, learner.nonce, activity, seed, started_utc_ms, zone_offset_min
FROM room_run JOIN learner ON learner.id = room_run.learner ORDER BY room_run.id;
