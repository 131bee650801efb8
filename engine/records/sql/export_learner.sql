SELECT nonce, name, library, pin_hash, created_utc_ms FROM learner;
