SELECT lesson, page, anchor, offset_px FROM place WHERE learner = ?1 ORDER BY turn DESC LIMIT 1;
