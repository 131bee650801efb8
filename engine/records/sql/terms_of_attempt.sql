SELECT mode, time_limit_min FROM attempt_terms WHERE attempt = ?1;
