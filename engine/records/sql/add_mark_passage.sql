INSERT INTO mark_passage (sign_in, sequence, position, anchor, begin_byte, end_byte, quoted)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (sign_in, sequence, position) DO NOTHING;
