SELECT attempt.nonce, position, digest
FROM attempt_item JOIN attempt ON attempt.id = attempt_item.attempt;
