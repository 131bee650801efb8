-- Quizzes. An attempt keeps the pass mark it was judged by and the order in which it was drawn.
-- Lists of option ids are kept as text, one id a line.
CREATE TABLE attempt (
    id              INTEGER PRIMARY KEY,
    nonce           TEXT    NOT NULL UNIQUE,
    learner         INTEGER NOT NULL REFERENCES learner(id),
    quiz            TEXT    NOT NULL,
    seed            INTEGER NOT NULL, -- the bits of an unsigned 64-bit number
    pass_mark       INTEGER NOT NULL CHECK (pass_mark >= 0),
    started_utc_ms  INTEGER NOT NULL,
    zone_offset_min INTEGER NOT NULL
) STRICT;
CREATE INDEX attempt_of_learner ON attempt (learner, quiz);

CREATE TABLE attempt_question (
    attempt  INTEGER NOT NULL REFERENCES attempt(id),
    position INTEGER NOT NULL CHECK (position >= 0),
    question TEXT    NOT NULL,
    options  TEXT    NOT NULL,
    PRIMARY KEY (attempt, position)
) STRICT, WITHOUT ROWID;

-- A row each time a choice changes or is confirmed; the last one counts.
CREATE TABLE answer (
    attempt         INTEGER NOT NULL,
    position        INTEGER NOT NULL,
    turn            INTEGER NOT NULL CHECK (turn >= 1),
    chosen          TEXT    NOT NULL,
    confirmed       INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    correct         INTEGER NOT NULL CHECK (correct IN (0, 1)),
    answered_utc_ms INTEGER NOT NULL,
    PRIMARY KEY (attempt, position, turn),
    FOREIGN KEY (attempt, position) REFERENCES attempt_question(attempt, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
    attempt          INTEGER PRIMARY KEY REFERENCES attempt(id),
    score            INTEGER NOT NULL CHECK (score >= 0),
    submitted_utc_ms INTEGER NOT NULL
) STRICT;

CREATE TRIGGER attempt_is_final BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'attempts are never rewritten'); END;
CREATE TRIGGER attempt_is_kept BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'attempts are kept'); END;
CREATE TRIGGER attempt_question_is_final BEFORE UPDATE ON attempt_question
BEGIN SELECT RAISE(ABORT, 'drawn questions are never rewritten'); END;
CREATE TRIGGER attempt_question_is_kept BEFORE DELETE ON attempt_question
BEGIN SELECT RAISE(ABORT, 'drawn questions are kept'); END;
CREATE TRIGGER answer_is_final BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'answers are never rewritten'); END;
CREATE TRIGGER answer_is_kept BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'answers are kept'); END;
CREATE TRIGGER submission_is_final BEFORE UPDATE ON submission
BEGIN SELECT RAISE(ABORT, 'submissions are never rewritten'); END;
CREATE TRIGGER submission_is_kept BEFORE DELETE ON submission
BEGIN SELECT RAISE(ABORT, 'submissions are kept'); END;
