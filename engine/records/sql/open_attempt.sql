SELECT attempt.id, quiz, seed, pass_mark, 0, 0, 0, started_utc_ms
FROM attempt LEFT JOIN submission ON submission.attempt = attempt.id
WHERE learner = ?1 AND quiz = ?2 AND submission.attempt IS NULL
ORDER BY attempt.id DESC LIMIT 1;
