INSERT INTO mark (sign_in, sequence, kind, lesson, page, language, made_utc_ms, zone_offset_min)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (sign_in, sequence) DO NOTHING;
