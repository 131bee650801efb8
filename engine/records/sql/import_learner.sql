INSERT INTO learner (nonce, name, library, pin_hash, created_utc_ms) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (nonce) DO NOTHING;
