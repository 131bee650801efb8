SELECT verb, item, target, position FROM room_act WHERE run = ?1 ORDER BY turn;
