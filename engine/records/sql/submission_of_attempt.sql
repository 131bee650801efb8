SELECT score FROM submission WHERE attempt = ?1;
