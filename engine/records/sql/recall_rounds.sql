-- The quizzes under which a learner recalled something, with 1 where it was done to its end once.
-- They are kept under the name of the quiz with #recall behind it.
SELECT quiz, max(submission.attempt IS NOT NULL)
FROM attempt LEFT JOIN submission ON submission.attempt = attempt.id
WHERE learner = ?1 AND substr(quiz, -7) = '#recall'
GROUP BY quiz;
