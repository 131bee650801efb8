SELECT room_run.nonce, points, most, ended_utc_ms
FROM room_end JOIN room_run ON room_run.id = room_end.run;
