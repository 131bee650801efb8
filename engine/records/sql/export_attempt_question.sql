SELECT attempt.nonce, position, question, options
FROM attempt_question JOIN attempt ON attempt.id = attempt_question.attempt;
