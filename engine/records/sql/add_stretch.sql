-- Adds a stretch or grows the open one. A closed row stays as it is, so a replay changes nothing.
INSERT INTO stretch (sign_in, sequence, channel, module, lesson, page, attempt, question,
    slow_read_ms, started_utc_ms, zone_offset_min, span_ms, tail, ended, clock_step,
    date_unverified, seal)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
ON CONFLICT (sign_in, sequence) DO UPDATE SET
    span_ms = excluded.span_ms,
    ended = excluded.ended,
    clock_step = excluded.clock_step,
    date_unverified = excluded.date_unverified,
    seal = excluded.seal
WHERE stretch.ended = 'open' AND excluded.span_ms >= stretch.span_ms;
