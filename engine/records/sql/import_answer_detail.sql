INSERT INTO answer_detail (attempt, position, turn, points, tries, hints, confidence, review)
VALUES ((SELECT id FROM attempt WHERE nonce = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (attempt, position, turn) DO NOTHING;
