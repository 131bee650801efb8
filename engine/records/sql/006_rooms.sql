-- Practice rooms. A run is one time through an activity: its seed and, row by row, what was done.
-- The room and the score are what comes of doing it again (engine/learn/rooms/run.h). Nothing that
-- somebody typed is ever in an act: item and target are ids of the course.
CREATE TABLE room_run (
    id              INTEGER PRIMARY KEY,
    nonce           TEXT    NOT NULL UNIQUE,
    learner         INTEGER NOT NULL REFERENCES learner(id),
    activity        TEXT    NOT NULL,
    seed            INTEGER NOT NULL, -- the bits of an unsigned 64-bit number
    started_utc_ms  INTEGER NOT NULL,
    zone_offset_min INTEGER NOT NULL
) STRICT;
CREATE INDEX room_run_of_learner ON room_run (learner, activity);

CREATE TABLE room_act (
    run          INTEGER NOT NULL REFERENCES room_run(id),
    turn         INTEGER NOT NULL CHECK (turn >= 1),
    verb         TEXT    NOT NULL,
    item         TEXT    NOT NULL,
    target       TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    acted_utc_ms INTEGER NOT NULL,
    PRIMARY KEY (run, turn)
) STRICT, WITHOUT ROWID;

-- The score when the run was first finished; a course update does not change it any more.
CREATE TABLE room_end (
    run          INTEGER PRIMARY KEY REFERENCES room_run(id),
    points       INTEGER NOT NULL CHECK (points BETWEEN 0 AND most),
    most         INTEGER NOT NULL,
    ended_utc_ms INTEGER NOT NULL
) STRICT;

CREATE TRIGGER room_run_is_final BEFORE UPDATE ON room_run
BEGIN SELECT RAISE(ABORT, 'runs are never rewritten'); END;
CREATE TRIGGER room_run_is_kept BEFORE DELETE ON room_run
BEGIN SELECT RAISE(ABORT, 'runs are kept'); END;
CREATE TRIGGER room_act_is_final BEFORE UPDATE ON room_act
BEGIN SELECT RAISE(ABORT, 'acts are never rewritten'); END;
CREATE TRIGGER room_act_is_kept BEFORE DELETE ON room_act
BEGIN SELECT RAISE(ABORT, 'acts are kept'); END;
CREATE TRIGGER room_end_is_final BEFORE UPDATE ON room_end
BEGIN SELECT RAISE(ABORT, 'ends are never rewritten'); END;
CREATE TRIGGER room_end_is_kept BEFORE DELETE ON room_end
BEGIN SELECT RAISE(ABORT, 'ends are kept'); END;
