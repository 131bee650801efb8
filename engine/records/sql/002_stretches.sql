-- Study time as it happened. A row says how long something lasted and how it ended, never how much
-- of it counts: that is the hours query's verdict, and a changed rule changes it for old rows too.
-- seal: a keyed hash of the row; a row edited by hand no longer fits it.
CREATE TABLE stretch (
    sign_in         INTEGER NOT NULL REFERENCES sign_in(id),
    sequence        INTEGER NOT NULL CHECK (sequence >= 1),
    channel         TEXT    NOT NULL CHECK (channel IN ('self', 'quiz', 'class', 'adjust')),
    module          TEXT    NOT NULL,
    lesson          TEXT    NOT NULL,
    page            TEXT    NOT NULL,
    attempt         INTEGER NOT NULL, -- 0: reading
    question        TEXT    NOT NULL,
    slow_read_ms    INTEGER NOT NULL CHECK (slow_read_ms >= 0),
    started_utc_ms  INTEGER NOT NULL CHECK (abs(started_utc_ms) < 250000000000000),
    zone_offset_min INTEGER NOT NULL CHECK (abs(zone_offset_min) <= 1440),
    span_ms         INTEGER NOT NULL CHECK (span_ms BETWEEN 0 AND 1000000000000),
    tail            INTEGER NOT NULL CHECK (tail IN (0, 1)),
    ended           TEXT    NOT NULL CHECK (ended IN ('open', 'input', 'left', 'closed', 'abandoned')),
    clock_step      INTEGER NOT NULL CHECK (clock_step IN (0, 1)),
    date_unverified INTEGER NOT NULL CHECK (date_unverified IN (0, 1)),
    seal            INTEGER NOT NULL,
    PRIMARY KEY (sign_in, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX stretch_open ON stretch (sign_in) WHERE ended = 'open';

CREATE TRIGGER stretch_only_open_grows BEFORE UPDATE ON stretch
WHEN OLD.ended <> 'open' OR NEW.span_ms < OLD.span_ms OR NEW.sign_in <> OLD.sign_in
    OR NEW.sequence <> OLD.sequence OR NEW.channel <> OLD.channel OR NEW.module <> OLD.module
    OR NEW.lesson <> OLD.lesson OR NEW.page <> OLD.page OR NEW.attempt <> OLD.attempt
    OR NEW.question <> OLD.question OR NEW.slow_read_ms <> OLD.slow_read_ms
    OR NEW.started_utc_ms <> OLD.started_utc_ms OR NEW.zone_offset_min <> OLD.zone_offset_min
    OR NEW.tail <> OLD.tail
BEGIN
    SELECT RAISE(ABORT, 'only the open stretch may grow');
END;
CREATE TRIGGER stretch_is_kept BEFORE DELETE ON stretch
BEGIN
    SELECT RAISE(ABORT, 'stretches are kept');
END;
