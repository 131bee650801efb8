-- After counted.sql: what the idle rule believes, before overlaps and limits. A sum that a store of
-- any size can afford at its start.
SELECT coalesce(sum(credit_ms), 0) FROM credited;
