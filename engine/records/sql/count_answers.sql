-- Questions that have been answered for good, over all attempts.
SELECT count(*) FROM (SELECT DISTINCT attempt, position FROM answer WHERE confirmed = 1);
