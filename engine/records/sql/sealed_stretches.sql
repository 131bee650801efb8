-- The learner's stretches with their seals, to see whether a row was edited by hand.
SELECT sequence, channel, module, lesson, page, attempt, question, slow_read_ms,
    stretch.started_utc_ms, stretch.zone_offset_min, span_ms, tail, ended, clock_step,
    date_unverified, seal, nonce
FROM sign_in JOIN stretch ON stretch.sign_in = sign_in.id
WHERE sign_in.learner = ?1 ORDER BY sign_in.id, sequence;
