SELECT pin_hash FROM learner WHERE id = ?1;
