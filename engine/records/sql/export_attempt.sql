SELECT attempt.nonce, learner.nonce, quiz, seed, pass_mark, started_utc_ms, zone_offset_min
FROM attempt JOIN learner ON learner.id = attempt.learner ORDER BY attempt.id;
