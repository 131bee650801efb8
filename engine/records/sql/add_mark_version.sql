INSERT INTO mark_version (sign_in, sequence, mark_sign_in, mark_sequence, version, tint, note,
    removed, changed_utc_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (sign_in, sequence) DO NOTHING;
