-- Version 2: who has what, when a dossier last changed, drafts, destruction, and a log that shows when it is tampered with.

CREATE TABLE dossier_change (
    dossier_id TEXT PRIMARY KEY REFERENCES dossier (id) ON DELETE CASCADE,
    changed_on TEXT NOT NULL
) STRICT;
CREATE INDEX dossier_change_by_day ON dossier_change (changed_on);
INSERT INTO dossier_change
    SELECT dossier.id, substr(max(dossier.created_at, coalesce(max(happened_at), '')), 1, 10)
    FROM dossier LEFT JOIN (
        SELECT dossier_id, max(created_at, held_on, coalesce(closed_at, '')) AS happened_at FROM visit
        UNION ALL
        SELECT dossier_id, answered_at FROM answer
            JOIN measurement ON measurement.id = measurement_id JOIN visit ON visit.id = visit_id
        UNION ALL SELECT dossier_id, judged_at FROM judgement JOIN visit ON visit.id = visit_id
        UNION ALL SELECT dossier_id, delivered_at FROM delivery JOIN visit ON visit.id = visit_id
        UNION ALL SELECT dossier_id, created_at FROM consent JOIN person ON person.id = person_id
    ) AS happened ON happened.dossier_id = dossier.id
    GROUP BY dossier.id;

CREATE TABLE export (
    id TEXT PRIMARY KEY,
    dossier_id TEXT REFERENCES dossier (id) ON DELETE CASCADE,
    visit_id TEXT REFERENCES visit (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    recipient TEXT NOT NULL,
    made_at TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;
CREATE INDEX export_by_dossier ON export (dossier_id, made_at);
CREATE INDEX export_by_visit ON export (visit_id, made_at);
INSERT INTO export
    SELECT delivery.id, dossier_id, visit_id, 'proposal', '', delivered_at, digest
    FROM delivery JOIN visit ON visit.id = visit_id;
DROP TABLE delivery;

CREATE TABLE draft (
    place TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (place, field)
) STRICT;

CREATE TABLE destruction_request (
    person_id TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    asked_on TEXT NOT NULL
) STRICT;

CREATE TABLE destruction (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('dossier', 'carer part')),
    object TEXT NOT NULL,
    ground TEXT NOT NULL CHECK (ground IN ('retention', 'request')),
    destroyed_at TEXT NOT NULL,
    report TEXT NOT NULL
) STRICT;

ALTER TABLE log ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE log ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE log ADD COLUMN digest TEXT NOT NULL DEFAULT '';

CREATE TABLE log_head (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    sequence INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;

-- The caseload of thousands of dossiers: names and open visits without reading whole records.
CREATE INDEX person_by_role ON person (role, dossier_id, position, name);
CREATE INDEX visit_open ON visit (dossier_id) WHERE closed_at IS NULL;

-- Whoever goes is looked for in every table that refers to people or visits.
CREATE INDEX network_person_by_person ON network_person (person_id);
CREATE INDEX no_need_by_person ON no_need (person_id);
CREATE INDEX provision_by_person ON provision (for_person);
CREATE INDEX provision_by_provider ON provision (provider_id) WHERE provider_id IS NOT NULL;
CREATE INDEX visit_by_origin ON visit (copied_from) WHERE copied_from IS NOT NULL;
