INSERT INTO room_act (run, turn, verb, item, target, position, acted_utc_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
