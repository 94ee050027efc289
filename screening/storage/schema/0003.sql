-- Version 3: instruments that an organisation added, and how a measurement was taken.

CREATE TABLE instrument (
    digest TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    definition TEXT NOT NULL,
    added_at TEXT NOT NULL,
    UNIQUE (id, version)
) STRICT;

-- Empty for measurements of before this version: how they were taken is not known.
ALTER TABLE measurement ADD COLUMN way TEXT NOT NULL DEFAULT '' CHECK (way IN ('', 'asked', 'alone'));
ALTER TABLE measurement ADD COLUMN help_language TEXT NOT NULL DEFAULT '';
ALTER TABLE measurement ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0;
-- What answers that came in from a file are known by there; empty when they were given here.
ALTER TABLE measurement ADD COLUMN origin TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX measurement_by_origin ON measurement (origin) WHERE origin <> '';
-- Whether an answer changed after it had been finished.
ALTER TABLE measurement ADD COLUMN amended INTEGER NOT NULL DEFAULT 0 CHECK (amended IN (0, 1));
CREATE INDEX measurement_by_digest ON measurement (digest);

-- What was answered before it was changed; goes when the measurement is finished.
CREATE TABLE former_answer (
    measurement_id TEXT NOT NULL REFERENCES measurement (id) ON DELETE CASCADE,
    item_key TEXT NOT NULL,
    choice_key TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (measurement_id, answered_at, item_key)
) STRICT;
