INSERT INTO attempt_terms (attempt, mode, time_limit_min) VALUES (?1, ?2, ?3);
