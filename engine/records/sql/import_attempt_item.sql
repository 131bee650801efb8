INSERT INTO attempt_item (attempt, position, digest)
VALUES ((SELECT id FROM attempt WHERE nonce = ?1), ?2, ?3)
ON CONFLICT (attempt, position) DO NOTHING;
