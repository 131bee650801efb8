SELECT attempt.nonce, position, turn, chosen, confirmed, correct, answered_utc_ms
FROM answer JOIN attempt ON attempt.id = answer.attempt;
