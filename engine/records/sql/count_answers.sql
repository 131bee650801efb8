-- Questions that have been answered for good, over all attempts: confirmed, or in a test submitted.
SELECT count(*) FROM (SELECT DISTINCT attempt, position FROM answer
    WHERE confirmed = 1 OR (chosen <> '' AND attempt IN (SELECT attempt FROM submission)));
