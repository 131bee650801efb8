-- The best ended run of each activity: the largest share, and of equal ones the first.
SELECT activity, points, most FROM (
    SELECT activity, points, most,
        row_number() OVER (PARTITION BY activity
            ORDER BY points * 1000 / max(most, 1) DESC, room_run.id) AS place
    FROM room_run JOIN room_end ON room_end.run = room_run.id
    WHERE learner = ?1)
WHERE place = 1;
