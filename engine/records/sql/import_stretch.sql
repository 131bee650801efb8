INSERT INTO stretch (sign_in, sequence, channel, module, lesson, page, attempt, question,
    slow_read_ms, started_utc_ms, zone_offset_min, span_ms, tail, ended, clock_step,
    date_unverified, seal)
VALUES ((SELECT id FROM sign_in WHERE nonce = ?1), ?2, ?3, ?4, ?5, ?6,
    coalesce((SELECT id FROM attempt WHERE nonce = ?7), 0), ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
    ?16, ?17)
ON CONFLICT (sign_in, sequence) DO UPDATE SET
    span_ms = excluded.span_ms,
    ended = excluded.ended,
    clock_step = excluded.clock_step,
    date_unverified = excluded.date_unverified,
    seal = excluded.seal
WHERE stretch.ended = 'open' AND excluded.span_ms >= stretch.span_ms;
