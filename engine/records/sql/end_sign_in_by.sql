UPDATE sign_in SET ended_by = ?2 WHERE id = ?1;
