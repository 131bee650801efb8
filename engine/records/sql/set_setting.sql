INSERT INTO setting (learner, key, value) VALUES (?1, ?2, ?3)
ON CONFLICT (learner, key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value;
