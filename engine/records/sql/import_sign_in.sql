-- One that had been swept up stays so: it points at itself, whoever swept it on the other PC.
INSERT INTO sign_in (nonce, device, learner, instance, started_utc_ms, zone_offset_min,
    ended_utc_ms, ended_by)
VALUES (?1, ?2, (SELECT id FROM learner WHERE nonce = ?3), ?4, ?5, ?6, ?7,
    CASE WHEN ?8 THEN (SELECT coalesce(max(id), 0) + 1 FROM sign_in) END)
ON CONFLICT (nonce) DO NOTHING;
