-- Of the newest row of that answer.
INSERT INTO answer_detail (attempt, position, turn, points, tries, hints, confidence, review)
VALUES (?1, ?2, (SELECT max(turn) FROM answer WHERE attempt = ?1 AND position = ?2),
    ?3, ?4, ?5, ?6, ?7);
