INSERT INTO attempt_item (attempt, position, digest) VALUES (?1, ?2, ?3);
