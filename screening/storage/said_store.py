"""What people said in own words at an investigation, by whose words they are."""

from typing import Final

from screening.identifiers import PersonId
from screening.investigation.fields import PREFIX, SAID
from screening.storage.database import Database

OF_PERSON: Final = (
    f"substr(field, 1, {len(PREFIX)}) = '{PREFIX}' "
    f"AND substr(field, -length(?1) - {len(SAID)}) = '{SAID}' || ?1"
)
"""Which texts of a visit are the own words of a person: the name of the field ends with whose."""

IN_DOSSIER_OF_PERSON: Final = (
    "SELECT 1 FROM visit_text WHERE visit_id IN (SELECT id FROM visit WHERE dossier_id = "
    f"(SELECT dossier_id FROM person WHERE id = ?1)) AND {OF_PERSON} AND text <> ''"
)
"""Looks at the visits of one dossier only: a vault holds a great many texts."""


def has_spoken(database: Database, person_id: PersonId) -> bool:
    """Whether own words of a person are kept at any visit."""
    return bool(database.row(IN_DOSSIER_OF_PERSON, (person_id,)))
