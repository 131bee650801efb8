SELECT attempt.nonce, score, submitted_utc_ms
FROM submission JOIN attempt ON attempt.id = submission.attempt;
