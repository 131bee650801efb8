-- The end of the newest stretch. The newest few sign-ins are enough, and do not read the whole store.
SELECT coalesce(max(started_utc_ms + span_ms), 0) FROM stretch
WHERE sign_in IN (SELECT id FROM sign_in ORDER BY started_utc_ms DESC LIMIT 16);
