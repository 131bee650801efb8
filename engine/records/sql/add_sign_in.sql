INSERT INTO sign_in (nonce, device, learner, instance, started_utc_ms, zone_offset_min)
VALUES (?1, (SELECT device FROM store), ?2, ?3, ?4, ?5);
