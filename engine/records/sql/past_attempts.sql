SELECT attempt.id, quiz, seed, pass_mark, 1, score, submitted_utc_ms, started_utc_ms
FROM attempt JOIN submission ON submission.attempt = attempt.id
WHERE learner = ?1 AND quiz = ?2 ORDER BY submitted_utc_ms, attempt.id;
