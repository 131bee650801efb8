SELECT coalesce(max(turn), 0) FROM room_act WHERE run = ?1;
