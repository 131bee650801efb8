INSERT INTO place (learner, lesson, page, anchor, offset_px, turn, moved_utc_ms)
VALUES (?1, ?2, ?3, ?4, ?5,
    (SELECT coalesce(max(turn), 0) + 1 FROM place WHERE learner = ?1), ?6)
ON CONFLICT (learner, lesson) DO UPDATE SET
    page = excluded.page,
    anchor = excluded.anchor,
    offset_px = excluded.offset_px,
    turn = excluded.turn,
    moved_utc_ms = excluded.moved_utc_ms;
