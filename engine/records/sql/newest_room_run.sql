SELECT room_run.id, activity, seed, points IS NOT NULL, coalesce(points, 0), coalesce(most, 0)
FROM room_run LEFT JOIN room_end ON room_end.run = room_run.id
WHERE learner = ?1 AND activity = ?2
ORDER BY started_utc_ms DESC, room_run.id DESC LIMIT 1;
