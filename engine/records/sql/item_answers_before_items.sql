-- The same from a store of before version 7.
SELECT drawn.attempt, drawn.question, chosen, coalesce(correct * 27720, 0)
FROM attempt JOIN submission ON submission.attempt = attempt.id
JOIN attempt_question AS drawn ON drawn.attempt = attempt.id
LEFT JOIN answer ON answer.attempt = drawn.attempt AND answer.position = drawn.position
    AND answer.turn = (SELECT max(turn) FROM answer AS newest
        WHERE newest.attempt = drawn.attempt AND newest.position = drawn.position)
WHERE quiz IN (SELECT value FROM json_each(?1)) ORDER BY drawn.attempt, drawn.position;
