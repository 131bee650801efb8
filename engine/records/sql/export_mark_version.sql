SELECT changer.nonce, mark_version.sequence, maker.nonce, mark_sequence, version, tint, note,
    removed, changed_utc_ms
FROM mark_version
    JOIN sign_in AS changer ON changer.id = mark_version.sign_in
    JOIN sign_in AS maker ON maker.id = mark_version.mark_sign_in;
