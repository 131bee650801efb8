INSERT INTO submission (attempt, score, submitted_utc_ms)
VALUES ((SELECT id FROM attempt WHERE nonce = ?1), ?2, ?3)
ON CONFLICT (attempt) DO NOTHING;
