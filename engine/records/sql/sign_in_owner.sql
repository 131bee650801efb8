SELECT learner, ended_by IS NOT NULL, nonce FROM sign_in WHERE id = ?1;
