SELECT attempt.nonce, mode, time_limit_min
FROM attempt_terms JOIN attempt ON attempt.id = attempt_terms.attempt;
