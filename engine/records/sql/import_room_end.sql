INSERT INTO room_end (run, points, most, ended_utc_ms)
VALUES ((SELECT id FROM room_run WHERE nonce = ?1), ?2, ?3, ?4)
ON CONFLICT (run) DO NOTHING;
