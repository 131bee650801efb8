-- After counted.sql. The flags are those of records/hours.h.
SELECT learner, channel, module, lesson, page, day,
    sum(counted_ms),
    sum(free_ms - counted_ms),
    sum(span_ms - credit_ms),
    sum(overlap_ms),
    max(abandoned) + 2 * max(clock_step) + 4 * max(date_unverified) + 8 * max(overlap_ms > 0)
FROM counted
GROUP BY learner, channel, module, lesson, page, day
ORDER BY learner, channel, module, lesson, page, day;
