-- The learner's marks that are not removed, as their newest versions have them. Where two PCs wrote
-- the same version the later one counts, and where even that is the same, any, but on every PC the
-- same one.
WITH ranked AS (
    SELECT mark_version.*,
        row_number() OVER (
            PARTITION BY mark_sign_in, mark_sequence
            ORDER BY version DESC, changed_utc_ms DESC, changer.nonce DESC,
                mark_version.sequence DESC) AS rank
    FROM sign_in AS maker
        JOIN mark_version ON mark_version.mark_sign_in = maker.id
        JOIN sign_in AS changer ON changer.id = mark_version.sign_in
    WHERE maker.learner = ?1)
SELECT maker.nonce, mark.sequence, kind, lesson, page, language, made_utc_ms, mark.zone_offset_min,
    version, tint, note
FROM ranked
    JOIN mark ON mark.sign_in = ranked.mark_sign_in AND mark.sequence = ranked.mark_sequence
    JOIN sign_in AS maker ON maker.id = mark.sign_in
WHERE rank = 1 AND removed = 0
ORDER BY made_utc_ms, maker.nonce, mark.sequence;
