SELECT lesson, page, anchor, offset_px FROM place WHERE learner = ?1 AND lesson = ?2;
