INSERT INTO attempt_terms (attempt, mode, time_limit_min)
VALUES ((SELECT id FROM attempt WHERE nonce = ?1), ?2, ?3)
ON CONFLICT (attempt) DO NOTHING;
