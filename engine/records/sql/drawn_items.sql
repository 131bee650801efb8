-- What sql/drawn_questions.sql says, and what is known since version 7.
SELECT drawn.question, options, chosen, confirmed, attempt_item.digest, item.question,
    tries, hints, confidence, review
FROM attempt_question AS drawn
LEFT JOIN answer ON answer.attempt = drawn.attempt AND answer.position = drawn.position
    AND answer.turn = (SELECT max(turn) FROM answer AS newest
        WHERE newest.attempt = drawn.attempt AND newest.position = drawn.position)
LEFT JOIN answer_detail AS detail ON detail.attempt = answer.attempt
    AND detail.position = answer.position AND detail.turn = answer.turn
LEFT JOIN attempt_item ON attempt_item.attempt = drawn.attempt
    AND attempt_item.position = drawn.position
LEFT JOIN item ON item.digest = attempt_item.digest
WHERE drawn.attempt = ?1 ORDER BY drawn.position;
