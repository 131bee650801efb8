-- An open stretch may still grow where it is, so it is left out.
SELECT sign_in.nonce, sequence, channel, module, lesson, page, coalesce(attempt.nonce, ''),
    question, slow_read_ms, stretch.started_utc_ms, stretch.zone_offset_min, span_ms, tail, ended,
    clock_step, date_unverified, seal
FROM stretch JOIN sign_in ON sign_in.id = stretch.sign_in
    LEFT JOIN attempt ON attempt.id = stretch.attempt
WHERE ended <> 'open';
