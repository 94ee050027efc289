-- Version 5: from signal to arrangement. The procedure around the visit, client support, rules of
-- the organisation, the directory, all that a provision says, and versions of the proposal.

-- Why it cannot wait; without a row there is no urgency.
CREATE TABLE urgency (
    dossier_id TEXT PRIMARY KEY REFERENCES dossier (id) ON DELETE CASCADE,
    since TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- Who supports, what may be told to whom, and what came of it.
ALTER TABLE client_support ADD COLUMN supporter_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE client_support ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
ALTER TABLE client_support ADD COLUMN reach TEXT NOT NULL DEFAULT '';
ALTER TABLE client_support ADD COLUMN shared_on TEXT;
ALTER TABLE client_support ADD COLUMN shared_what TEXT NOT NULL DEFAULT '';
ALTER TABLE client_support ADD COLUMN shared_with TEXT NOT NULL DEFAULT '';
ALTER TABLE client_support ADD COLUMN goal TEXT NOT NULL DEFAULT '';
ALTER TABLE client_support ADD COLUMN agreements TEXT NOT NULL DEFAULT '';
ALTER TABLE client_support ADD COLUMN evaluation TEXT NOT NULL DEFAULT '';
ALTER TABLE client_support ADD COLUMN evaluated_on TEXT;

CREATE TABLE support_hours (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    spent_on TEXT NOT NULL,
    hours REAL NOT NULL,
    note TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX support_hours_by_person ON support_hours (person_id, spent_on);

-- Somebody asked for another supporter. It cannot be refused, only arranged.
CREATE TABLE supporter_request (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    asked_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    arranged_on TEXT,
    arranged_with TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX supporter_request_by_person ON supporter_request (person_id, asked_on);
CREATE INDEX supporter_request_open ON supporter_request (asked_on) WHERE arranged_on IS NULL;

-- The visit that a letter invites to. A follow-up may be planned long before it is begun.
CREATE TABLE planned_visit (
    dossier_id TEXT PRIMARY KEY REFERENCES dossier (id) ON DELETE CASCADE,
    visit_on TEXT,
    visit_time TEXT NOT NULL,
    place TEXT NOT NULL,
    host TEXT NOT NULL
) STRICT;

-- The yearly token of the municipality for a carer.
CREATE TABLE appreciation (
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    given_on TEXT,
    what TEXT NOT NULL,
    PRIMARY KEY (person_id, year)
) STRICT;

-- How a carer calls the own health: part of the carer part, as what else is told there.
ALTER TABLE carer_situation ADD COLUMN own_health TEXT NOT NULL DEFAULT '';

-- What an organisation did with the rules behind the signals, in order. A visit that is closed goes
-- by the rules of the moment of its closing: it keeps the last number of then in a text of its own.
CREATE TABLE rule_event (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    rule_key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('added', 'removed', 'silenced', 'restored')),
    definition TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL,
    happened_at TEXT NOT NULL
) STRICT;

-- Local offers, as they were read from the file of the organisation. One that the file no longer has
-- stays, as gone, while a provision refers to it.
CREATE TABLE offer (
    id TEXT PRIMARY KEY,
    organisation TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    functions TEXT NOT NULL,
    district TEXT NOT NULL,
    target_group TEXT NOT NULL,
    costs TEXT NOT NULL,
    waiting_time TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    status TEXT NOT NULL,
    checked_on TEXT,
    gone_on TEXT,
    position INTEGER NOT NULL
) STRICT;

-- All that a provision says. The offer need not be there any more: its name stands in the line.
ALTER TABLE provision ADD COLUMN goal TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN letter TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN financing TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN next_action TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN next_actor TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN next_on TEXT;
ALTER TABLE provision ADD COLUMN offer_id TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN respite TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN moments TEXT NOT NULL DEFAULT '';
ALTER TABLE provision ADD COLUMN from_signal TEXT NOT NULL DEFAULT '';
CREATE INDEX provision_due ON provision (visit_id, review_on, next_on)
    WHERE review_on IS NOT NULL OR next_on IS NOT NULL;

-- What formal and informal helpers agreed with each other: who does what when.
CREATE TABLE agreement (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    moment TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX agreement_by_visit ON agreement (visit_id, position);

-- Who is called when something happens to a carer, the first one first.
CREATE TABLE card_call (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    PRIMARY KEY (visit_id, person_id, position)
) STRICT;
CREATE INDEX card_call_by_person ON card_call (person_id);

-- Whether the client may read the outcome of a carer. Whoever agreed to the proposal before agreed
-- to the one that the client got too.
ALTER TABLE consent ADD COLUMN for_client INTEGER NOT NULL DEFAULT 0;
UPDATE consent SET for_client = in_proposal;

-- A proposal as it was put to the household.
CREATE TABLE proposal_version (
    id TEXT PRIMARY KEY,
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    proposed_at TEXT NOT NULL,
    agreed_on TEXT,
    UNIQUE (visit_id, number)
) STRICT;

-- What it said, line by line, to tell later what changed; `person_id` is whose line it is, and
-- takes the line along.
CREATE TABLE proposal_line (
    version_id TEXT NOT NULL REFERENCES proposal_version (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
    section TEXT NOT NULL,
    line_key TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (version_id, position)
) STRICT;
CREATE INDEX proposal_line_by_person ON proposal_line (person_id);

-- What somebody said of it: seen, agreed or not, with remarks, and how it was signed.
CREATE TABLE proposal_response (
    version_id TEXT NOT NULL REFERENCES proposal_version (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    answer TEXT NOT NULL,
    remarks TEXT NOT NULL,
    responded_on TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('', 'screen', 'paper')),
    strokes TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (version_id, person_id)
) STRICT;
CREATE INDEX proposal_response_by_person ON proposal_response (person_id);
