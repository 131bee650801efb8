SELECT value FROM setting WHERE learner = ?1 AND key = ?2;
