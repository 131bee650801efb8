SELECT sign_in.nonce, sequence, kind, lesson, page, language, made_utc_ms, mark.zone_offset_min
FROM mark JOIN sign_in ON sign_in.id = mark.sign_in;
