INSERT INTO mark (sign_in, sequence, kind, lesson, page, language, made_utc_ms, zone_offset_min)
VALUES ((SELECT id FROM sign_in WHERE nonce = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (sign_in, sequence) DO NOTHING;
