SELECT room_run.nonce, turn, verb, item, target, position, acted_utc_ms
FROM room_act JOIN room_run ON room_run.id = room_act.run;
