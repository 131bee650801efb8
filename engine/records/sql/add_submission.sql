INSERT INTO submission (attempt, score, submitted_utc_ms) VALUES (?1, ?2, ?3);
