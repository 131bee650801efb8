-- The best submitted attempt of each quiz: a passed one before a failed one, then the larger share.
-- Practice, which is kept under a name with a #, is none.
SELECT quiz, score, drawn, passed FROM (
    SELECT quiz, score, drawn, score >= pass_mark AS passed,
        row_number() OVER (PARTITION BY quiz
            ORDER BY score >= pass_mark DESC, score * 1000 / max(drawn, 1) DESC, id) AS place
    FROM (SELECT attempt.id, quiz, score, pass_mark,
            (SELECT count(*) FROM attempt_question WHERE attempt_question.attempt = attempt.id) AS drawn
        FROM attempt JOIN submission ON submission.attempt = attempt.id
        WHERE learner = ?1 AND instr(quiz, '#') = 0))
WHERE place = 1;
