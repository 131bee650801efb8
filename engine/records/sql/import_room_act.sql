INSERT INTO room_act (run, turn, verb, item, target, position, acted_utc_ms)
VALUES ((SELECT id FROM room_run WHERE nonce = ?1), ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (run, turn) DO NOTHING;
