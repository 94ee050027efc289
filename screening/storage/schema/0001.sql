-- Version 1. Dates are ISO texts; moments are ISO texts in UTC; booleans are 0, 1 or NULL for "not known".

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE dossier (
    id TEXT PRIMARY KEY,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('client', 'carer', 'other')),
    name TEXT NOT NULL,
    relation TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    situation TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX person_by_dossier ON person (dossier_id, role, position);

CREATE TABLE client_support (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    told_on TEXT,
    told_by TEXT NOT NULL DEFAULT '',
    choice TEXT NOT NULL,
    supporter TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE procedure_date (
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    PRIMARY KEY (dossier_id, step)
) STRICT;

CREATE TABLE visit (
    id TEXT PRIMARY KEY,
    dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    held_on TEXT NOT NULL,
    copied_from TEXT REFERENCES visit (id),
    closed_at TEXT,
    last_step TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX visit_by_dossier ON visit (dossier_id, held_on);

CREATE TABLE visit_text (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (visit_id, field)
) STRICT;

CREATE TABLE visit_step (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    step TEXT NOT NULL,
    mark TEXT NOT NULL CHECK (mark IN ('done', 'skipped')),
    PRIMARY KEY (visit_id, step)
) STRICT;

CREATE TABLE consent (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    given_on TEXT NOT NULL,
    in_proposal INTEGER NOT NULL,
    withdrawn_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX consent_by_person ON consent (person_id, created_at);

CREATE TABLE measurement (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    instrument_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    digest TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    position INTEGER NOT NULL,
    UNIQUE (visit_id, person_id, instrument_id)
) STRICT;
CREATE INDEX measurement_by_person ON measurement (person_id, instrument_id);

CREATE TABLE answer (
    measurement_id TEXT NOT NULL REFERENCES measurement (id) ON DELETE CASCADE,
    item_key TEXT NOT NULL,
    choice_key TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (measurement_id, item_key)
) STRICT;

CREATE TABLE network_person (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    category TEXT NOT NULL,
    sector TEXT NOT NULL,
    tie_to_client TEXT,
    living_together INTEGER NOT NULL,
    age INTEGER,
    deceased INTEGER NOT NULL,
    able INTEGER,
    knows INTEGER,
    willing INTEGER,
    note TEXT NOT NULL,
    x REAL,
    y REAL,
    position INTEGER NOT NULL,
    PRIMARY KEY (visit_id, person_id)
) STRICT;

CREATE TABLE care_task (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    hours_per_week REAL NOT NULL,
    position INTEGER NOT NULL,
    FOREIGN KEY (visit_id, person_id) REFERENCES network_person (visit_id, person_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX care_task_by_person ON care_task (visit_id, person_id, position);

CREATE TABLE tie (
    visit_id TEXT NOT NULL,
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (visit_id, first_id, second_id),
    CHECK (first_id < second_id),
    FOREIGN KEY (visit_id, first_id) REFERENCES network_person (visit_id, person_id) ON DELETE CASCADE,
    FOREIGN KEY (visit_id, second_id) REFERENCES network_person (visit_id, person_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX tie_by_second ON tie (visit_id, second_id);

CREATE TABLE judgement (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    signal_key TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    judged_at TEXT NOT NULL,
    PRIMARY KEY (visit_id, signal_key)
) STRICT;

CREATE TABLE provision (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    for_person TEXT NOT NULL REFERENCES person (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('function', 'area')),
    subject TEXT NOT NULL,
    what TEXT NOT NULL,
    provider_kind TEXT NOT NULL,
    provider_id TEXT REFERENCES person (id),
    provider_name TEXT NOT NULL,
    amount REAL,
    unit TEXT NOT NULL,
    frequency TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    review_on TEXT,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX provision_by_visit ON provision (visit_id, position);

CREATE TABLE no_need (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    PRIMARY KEY (visit_id, person_id)
) STRICT;

CREATE TABLE delivery (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    delivered_at TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

CREATE TABLE log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    result TEXT NOT NULL
) STRICT;
