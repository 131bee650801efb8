-- After counted.sql: every stretch as it was recorded, and what became of it.
SELECT stretch.sequence, stretch.channel, stretch.module, stretch.lesson, stretch.page,
    stretch.attempt, stretch.question, stretch.slow_read_ms, stretch.started_utc_ms,
    stretch.zone_offset_min, stretch.span_ms, stretch.tail, stretch.ended, stretch.clock_step,
    stretch.date_unverified,
    counted_ms, free_ms - counted_ms, counted.span_ms - credit_ms, overlap_ms
FROM counted JOIN stretch USING (sign_in, sequence)
ORDER BY counted.started_utc_ms, nonce, sequence;
