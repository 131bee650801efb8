-- What attempts need since there are more kinds of questions. Rows of before have no rows here: they
-- were asked in learning mode, and their questions are looked up in the course.
--
-- A question as it was asked, in the form of quiz.json with the values of facts put in
-- (content/load/question_writer.h), called by the digest of that text. Attempts share them.
CREATE TABLE item (
    digest   TEXT PRIMARY KEY,
    question TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attempt_item (
    attempt  INTEGER NOT NULL,
    position INTEGER NOT NULL,
    digest   TEXT    NOT NULL REFERENCES item(digest),
    PRIMARY KEY (attempt, position),
    FOREIGN KEY (attempt, position) REFERENCES attempt_question(attempt, position)
) STRICT, WITHOUT ROWID;

-- The terms an attempt was started on. 0 minutes: no limit.
CREATE TABLE attempt_terms (
    attempt        INTEGER PRIMARY KEY REFERENCES attempt(id),
    mode           TEXT    NOT NULL CHECK (mode IN ('learning', 'test')),
    time_limit_min INTEGER NOT NULL CHECK (time_limit_min >= 0)
) STRICT;

-- More about a row of answer. points counts in 27720 parts of a question's one point, so that a
-- third of it is a whole number.
CREATE TABLE answer_detail (
    attempt    INTEGER NOT NULL,
    position   INTEGER NOT NULL,
    turn       INTEGER NOT NULL,
    points     INTEGER NOT NULL CHECK (points BETWEEN 0 AND 27720),
    tries      INTEGER NOT NULL CHECK (tries >= 0),
    hints      INTEGER NOT NULL CHECK (hints >= 0),
    confidence TEXT    NOT NULL CHECK (confidence IN ('', 'sure', 'not sure')),
    review     INTEGER NOT NULL CHECK (review IN (0, 1)),
    PRIMARY KEY (attempt, position, turn),
    FOREIGN KEY (attempt, position, turn) REFERENCES answer(attempt, position, turn)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER item_is_final BEFORE UPDATE ON item
BEGIN SELECT RAISE(ABORT, 'questions that were asked are never rewritten'); END;
CREATE TRIGGER item_is_kept BEFORE DELETE ON item
BEGIN SELECT RAISE(ABORT, 'questions that were asked are kept'); END;
CREATE TRIGGER attempt_item_is_final BEFORE UPDATE ON attempt_item
BEGIN SELECT RAISE(ABORT, 'drawn questions are never rewritten'); END;
CREATE TRIGGER attempt_item_is_kept BEFORE DELETE ON attempt_item
BEGIN SELECT RAISE(ABORT, 'drawn questions are kept'); END;
CREATE TRIGGER attempt_terms_is_final BEFORE UPDATE ON attempt_terms
BEGIN SELECT RAISE(ABORT, 'terms are never rewritten'); END;
CREATE TRIGGER attempt_terms_is_kept BEFORE DELETE ON attempt_terms
BEGIN SELECT RAISE(ABORT, 'terms are kept'); END;
CREATE TRIGGER answer_detail_is_final BEFORE UPDATE ON answer_detail
BEGIN SELECT RAISE(ABORT, 'answers are never rewritten'); END;
CREATE TRIGGER answer_detail_is_kept BEFORE DELETE ON answer_detail
BEGIN SELECT RAISE(ABORT, 'answers are kept'); END;
