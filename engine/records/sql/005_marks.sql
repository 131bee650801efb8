-- What a learner marked in the lessons and wrote about it. Nothing is rewritten or deleted: a change
-- and a removal are rows of mark_version, and of a mark's versions the newest counts. So the rows of
-- two PCs can be merged in any order and nobody's words are lost.
--
-- A mark is called by the sign-in it was made in and a sequence that counts, in that sign-in, both
-- marks and versions. Its place is told by ids and by the words themselves (engine/learn/mark.h).
CREATE TABLE mark (
    sign_in         INTEGER NOT NULL REFERENCES sign_in(id),
    sequence        INTEGER NOT NULL CHECK (sequence >= 1),
    kind            TEXT    NOT NULL CHECK (kind IN ('bookmark', 'highlight')),
    lesson          TEXT    NOT NULL,
    page            TEXT    NOT NULL,
    language        TEXT    NOT NULL CHECK (language IN ('lv', 'en')),
    made_utc_ms     INTEGER NOT NULL CHECK (abs(made_utc_ms) < 250000000000000),
    zone_offset_min INTEGER NOT NULL CHECK (abs(zone_offset_min) <= 1440),
    PRIMARY KEY (sign_in, sequence)
) STRICT, WITHOUT ROWID;

-- The parts of blocks that a mark covers, in reading order.
CREATE TABLE mark_passage (
    sign_in    INTEGER NOT NULL,
    sequence   INTEGER NOT NULL,
    position   INTEGER NOT NULL CHECK (position >= 0),
    anchor     TEXT    NOT NULL,
    begin_byte INTEGER NOT NULL CHECK (begin_byte >= 0),
    end_byte   INTEGER NOT NULL CHECK (end_byte >= begin_byte),
    quoted     TEXT    NOT NULL,
    PRIMARY KEY (sign_in, sequence, position),
    FOREIGN KEY (sign_in, sequence) REFERENCES mark(sign_in, sequence)
) STRICT, WITHOUT ROWID;

-- version counts the changes known to the PC that wrote it, so that the newest does not hang on the
-- wall clock; of two PCs that changed the same version the later one counts.
CREATE TABLE mark_version (
    sign_in        INTEGER NOT NULL REFERENCES sign_in(id),
    sequence       INTEGER NOT NULL CHECK (sequence >= 1),
    mark_sign_in   INTEGER NOT NULL,
    mark_sequence  INTEGER NOT NULL,
    version        INTEGER NOT NULL CHECK (version >= 0),
    tint           TEXT    NOT NULL CHECK (tint IN ('amber', 'green', 'blue')),
    note           TEXT    NOT NULL,
    removed        INTEGER NOT NULL CHECK (removed IN (0, 1)),
    changed_utc_ms INTEGER NOT NULL,
    PRIMARY KEY (sign_in, sequence),
    FOREIGN KEY (mark_sign_in, mark_sequence) REFERENCES mark(sign_in, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_version_of_mark ON mark_version (mark_sign_in, mark_sequence);

CREATE TRIGGER mark_is_final BEFORE UPDATE ON mark
BEGIN SELECT RAISE(ABORT, 'marks are never rewritten'); END;
CREATE TRIGGER mark_is_kept BEFORE DELETE ON mark
BEGIN SELECT RAISE(ABORT, 'marks are kept'); END;
CREATE TRIGGER mark_passage_is_final BEFORE UPDATE ON mark_passage
BEGIN SELECT RAISE(ABORT, 'passages are never rewritten'); END;
CREATE TRIGGER mark_passage_is_kept BEFORE DELETE ON mark_passage
BEGIN SELECT RAISE(ABORT, 'passages are kept'); END;
CREATE TRIGGER mark_version_is_final BEFORE UPDATE ON mark_version
BEGIN SELECT RAISE(ABORT, 'versions are never rewritten'); END;
CREATE TRIGGER mark_version_is_kept BEFORE DELETE ON mark_version
BEGIN SELECT RAISE(ABORT, 'versions are kept'); END;
