SELECT started_utc_ms FROM attempt WHERE learner = ?1 AND quiz = ?2 ORDER BY started_utc_ms;
