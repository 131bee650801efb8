INSERT INTO answer (attempt, position, turn, chosen, confirmed, correct, answered_utc_ms)
VALUES (?1, ?2,
    (SELECT coalesce(max(turn), 0) + 1 FROM answer WHERE attempt = ?1 AND position = ?2),
    ?3, ?4, ?5, ?6);
