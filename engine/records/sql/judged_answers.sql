-- The answers of a learner's submitted attempts, the last to each question; an attempt that never
-- had one was not right either.
SELECT quiz, drawn.question, coalesce(correct, 0), submitted_utc_ms
FROM attempt JOIN submission ON submission.attempt = attempt.id
JOIN attempt_question AS drawn ON drawn.attempt = attempt.id
LEFT JOIN answer ON answer.attempt = drawn.attempt AND answer.position = drawn.position
    AND answer.turn = (SELECT max(turn) FROM answer AS newest
        WHERE newest.attempt = drawn.attempt AND newest.position = drawn.position)
WHERE learner = ?1 ORDER BY submitted_utc_ms, attempt.id, drawn.position;
