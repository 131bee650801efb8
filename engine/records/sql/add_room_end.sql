INSERT INTO room_end (run, points, most, ended_utc_ms)
VALUES (?1, ?2, ?3, ?4) ON CONFLICT (run) DO NOTHING;
