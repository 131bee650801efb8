UPDATE sign_in SET ended_utc_ms = ?2 WHERE id = ?1 AND ended_utc_ms IS NULL;
