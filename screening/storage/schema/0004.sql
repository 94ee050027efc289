-- Version 4: the family, the direction and content of ties, when tasks are done, and what a carer
-- tells of the own situation.

-- Of the client only: the gender of others can differ from visit to visit, as their name can.
ALTER TABLE person ADD COLUMN gender TEXT NOT NULL DEFAULT '' CHECK (gender IN ('', 'man', 'woman', 'other'));

ALTER TABLE network_person ADD COLUMN gender TEXT NOT NULL DEFAULT '' CHECK (gender IN ('', 'man', 'woman', 'other'));
ALTER TABLE network_person ADD COLUMN distance TEXT NOT NULL DEFAULT '';
ALTER TABLE network_person ADD COLUMN contact TEXT NOT NULL DEFAULT '';
-- As seen from this person: 'forward' goes to the client. Support as letters in the order PGAE.
ALTER TABLE network_person ADD COLUMN client_direction TEXT NOT NULL DEFAULT '' CHECK (client_direction IN ('', 'forward', 'back', 'both'));
ALTER TABLE network_person ADD COLUMN client_support TEXT NOT NULL DEFAULT '';

-- As seen from first_id.
ALTER TABLE tie ADD COLUMN direction TEXT NOT NULL DEFAULT '' CHECK (direction IN ('', 'forward', 'back', 'both'));
ALTER TABLE tie ADD COLUMN support TEXT NOT NULL DEFAULT '';

-- Day parts of the week, as 'mon-morning tue-night' in the order of the week.
ALTER TABLE care_task ADD COLUMN moments TEXT NOT NULL DEFAULT '';

-- The family of a visit. The client takes part in it without being on the network map.
CREATE TABLE partnership (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    first_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (visit_id, first_id, second_id),
    CHECK (first_id < second_id)
) STRICT;
CREATE INDEX partnership_by_first ON partnership (first_id);
CREATE INDEX partnership_by_second ON partnership (second_id);

CREATE TABLE parentage (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    parent_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    child_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    descent TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (visit_id, parent_id, child_id),
    CHECK (parent_id <> child_id)
) STRICT;
CREATE INDEX parentage_by_parent ON parentage (parent_id);
CREATE INDEX parentage_by_child ON parentage (child_id);

-- Brothers and sisters whose parents need not be known, and twins.
CREATE TABLE kinship (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    first_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (visit_id, first_id, second_id),
    CHECK (first_id < second_id)
) STRICT;
CREATE INDEX kinship_by_first ON kinship (first_id);
CREATE INDEX kinship_by_second ON kinship (second_id);

-- Where somebody was dragged to in the family tree.
CREATE TABLE family_place (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    x REAL NOT NULL,
    y REAL NOT NULL,
    PRIMARY KEY (visit_id, person_id)
) STRICT;
CREATE INDEX family_place_by_person ON family_place (person_id);

-- What a carer tells of the own situation: part of the carer part.
CREATE TABLE carer_situation (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    caring_since TEXT NOT NULL DEFAULT '',
    work_hours REAL,
    outlook TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (visit_id, person_id)
) STRICT;
CREATE INDEX carer_situation_by_person ON carer_situation (person_id);
