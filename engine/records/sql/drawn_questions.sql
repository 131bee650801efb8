-- An attempt as it was drawn, with the last answer to each question.
SELECT question, options,
    (SELECT chosen FROM answer WHERE answer.attempt = drawn.attempt
        AND answer.position = drawn.position ORDER BY turn DESC LIMIT 1),
    (SELECT confirmed FROM answer WHERE answer.attempt = drawn.attempt
        AND answer.position = drawn.position ORDER BY turn DESC LIMIT 1)
FROM attempt_question AS drawn WHERE attempt = ?1 ORDER BY position;
