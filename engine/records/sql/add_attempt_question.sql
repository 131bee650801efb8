INSERT INTO attempt_question (attempt, position, question, options) VALUES (?1, ?2, ?3, ?4);
