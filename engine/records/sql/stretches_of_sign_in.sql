-- Every stretch of a sign-in, or with ?2 only those that ended so.
SELECT sequence, channel, module, lesson, page, attempt, question, slow_read_ms, started_utc_ms,
    zone_offset_min, span_ms, tail, ended, clock_step, date_unverified
FROM stretch WHERE sign_in = ?1 AND (?2 = '' OR ended = ?2) ORDER BY sequence;
