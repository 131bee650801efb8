INSERT INTO answer (attempt, position, turn, chosen, confirmed, correct, answered_utc_ms)
VALUES ((SELECT id FROM attempt WHERE nonce = ?1), ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (attempt, position, turn) DO NOTHING;
