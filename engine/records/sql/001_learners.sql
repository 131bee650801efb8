-- Who learns here, and each run of the program for them.

-- One row. changes grows with every transaction, so that a backup knows whether it is still fresh.
CREATE TABLE store (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    device  TEXT    NOT NULL,
    changes INTEGER NOT NULL DEFAULT 0 CHECK (changes >= 0)
) STRICT;
INSERT INTO store (id, device) VALUES (1, lower(hex(randomblob(16))));

-- nonce: a random name that stays the same on every PC; id is of this file only.
CREATE TABLE learner (
    id             INTEGER PRIMARY KEY,
    nonce          TEXT    NOT NULL UNIQUE,
    name           TEXT    NOT NULL CHECK (name <> ''),
    library        TEXT    NOT NULL,
    pin_hash       TEXT    NOT NULL, -- empty: no PIN
    created_utc_ms INTEGER NOT NULL
) STRICT;

-- instance: the running program that holds the sign-in; while that lives, so may the sign-in.
CREATE TABLE sign_in (
    id              INTEGER PRIMARY KEY,
    nonce           TEXT    NOT NULL UNIQUE,
    device          TEXT    NOT NULL,
    learner         INTEGER NOT NULL REFERENCES learner(id),
    instance        TEXT    NOT NULL,
    started_utc_ms  INTEGER NOT NULL,
    zone_offset_min INTEGER NOT NULL,
    ended_utc_ms    INTEGER,                       -- signed out
    ended_by        INTEGER REFERENCES sign_in(id) -- a later sign-in that took over or swept up
) STRICT;
CREATE INDEX sign_in_of_learner ON sign_in (learner, started_utc_ms);
CREATE INDEX sign_in_by_time ON sign_in (started_utc_ms);

-- learner 0: the program itself.
CREATE TABLE setting (
    learner INTEGER NOT NULL,
    key     TEXT    NOT NULL,
    value   TEXT    NOT NULL,
    PRIMARY KEY (learner, key)
) STRICT, WITHOUT ROWID;
