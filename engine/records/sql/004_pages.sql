-- What a learner has met and where they are. These rows are the present state and do change; the
-- time spent is in stretch.
CREATE TABLE page (
    learner     INTEGER NOT NULL REFERENCES learner(id),
    lesson      TEXT    NOT NULL,
    page        TEXT    NOT NULL,
    state       INTEGER NOT NULL CHECK (state IN (1, 2)), -- 1 skimmed, 2 read: only rises
    page_count  INTEGER NOT NULL CHECK (page_count >= 0), -- of the lesson when the page was met
    met_utc_ms  INTEGER NOT NULL,
    PRIMARY KEY (learner, lesson, page)
) STRICT, WITHOUT ROWID;

-- turn counts up with every move, so that the newest place does not hang on the wall clock.
CREATE TABLE place (
    learner      INTEGER NOT NULL REFERENCES learner(id),
    lesson       TEXT    NOT NULL,
    page         TEXT    NOT NULL,
    anchor       TEXT    NOT NULL,
    offset_px    REAL    NOT NULL,
    turn         INTEGER NOT NULL,
    moved_utc_ms INTEGER NOT NULL,
    PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;
