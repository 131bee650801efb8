INSERT INTO attempt_question (attempt, position, question, options)
VALUES ((SELECT id FROM attempt WHERE nonce = ?1), ?2, ?3, ?4)
ON CONFLICT (attempt, position) DO NOTHING;
