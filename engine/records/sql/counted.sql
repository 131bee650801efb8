-- The verdict on every stretch of the learners ?1 to ?2: which part of it counts. This is the one
-- place where time is judged; hours.sql, intervals.sql and credited_total.sql only arrange what it
-- says.
--   ?3 ?4 ?5  idle rule: T_idle = clamp(?3 x slow_read, ?4 ms, ?5 ms)
--   ?6        ms of a silence that its active stretch has and its tail has not
--   ?7 ?8     question cap and day cap in ms
--   ?9        what the course knows, JSON: [[id, id today, module today, cap ms or null], ...]
-- For each row span = counted + over limit + overlap + idle.
WITH
course AS MATERIALIZED (
    SELECT CAST(value ->> 0 AS TEXT) AS id, -- typed, or SQLite scans the list for each stretch
        value ->> 1 AS id_now, value ->> 2 AS module_now, value ->> 3 AS cap_ms
    FROM json_each(?9)),

-- The idle rule: of a silence that ended as it should all is believed, of any other a slow read.
credited AS (
    SELECT learner, nonce, sign_in, sequence, channel, page, attempt, question,
        coalesce(course.id_now, lesson) AS lesson,
        coalesce(course.module_now, module) AS module,
        course.cap_ms AS lesson_cap_ms,
        stretch.started_utc_ms,
        stretch.started_utc_ms + stretch.zone_offset_min * 60000 AS started_local_ms,
        span_ms,
        CASE
            WHEN tail = 0 THEN span_ms
            WHEN ended IN ('input', 'left')
                AND span_ms + ?6 <= max(?4, min(?5, ?3 * slow_read_ms)) THEN span_ms
            ELSE min(span_ms, max(0, slow_read_ms - ?6))
        END AS credit_ms,
        ended = 'abandoned' AS abandoned, clock_step, date_unverified
    FROM sign_in CROSS JOIN stretch ON stretch.sign_in = sign_in.id
        LEFT JOIN course ON course.id = stretch.lesson
    WHERE learner BETWEEN ?1 AND ?2),

-- Time spent twice at once counts once. All that started earlier covers this row up to the furthest
-- of their ends, so one running maximum finds the overlap and no row is compared with another.
apart AS (
    SELECT *, max(0, min(credit_ms, coalesce(max(started_utc_ms + credit_ms) OVER (
            PARTITION BY learner ORDER BY started_utc_ms, nonce, sequence
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) - started_utc_ms, 0))) AS overlap_ms
    FROM credited),

-- Caps. A running sum up to the cap, less the same without this row, is what the row still gets.
by_question AS (
    SELECT *, CASE WHEN channel <> 'quiz' THEN free_ms
        ELSE min(question_sum_ms, ?7) - min(question_sum_ms - free_ms, ?7) END AS in_question_ms
    FROM (SELECT *, credit_ms - overlap_ms AS free_ms, sum(credit_ms - overlap_ms) OVER (
            PARTITION BY learner, attempt, question ORDER BY started_utc_ms, nonce, sequence
            ROWS UNBOUNDED PRECEDING) AS question_sum_ms
        FROM apart)),
by_lesson AS (
    SELECT *, CASE WHEN lesson_cap_ms IS NULL THEN in_question_ms
        ELSE min(lesson_sum_ms, lesson_cap_ms)
            - min(lesson_sum_ms - in_question_ms, lesson_cap_ms) END AS in_lesson_ms
    FROM (SELECT *, sum(in_question_ms) OVER (
            PARTITION BY learner, lesson ORDER BY started_utc_ms, nonce, sequence
            ROWS UNBOUNDED PRECEDING) AS lesson_sum_ms
        FROM by_question)),
counted AS (
    SELECT *, min(day_sum_ms, ?8) - min(day_sum_ms - in_lesson_ms, ?8) AS counted_ms,
        date(started_local_ms / 1000, 'unixepoch') AS day
    FROM (SELECT *, sum(in_lesson_ms) OVER (
            PARTITION BY learner, started_local_ms / 86400000
            ORDER BY started_utc_ms, nonce, sequence
            ROWS UNBOUNDED PRECEDING) AS day_sum_ms
        FROM by_lesson))
