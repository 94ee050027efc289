"""Takes a dossier or a carer part out of a database, and out of its free pages and its journal."""

from collections.abc import Mapping
from typing import Final

from screening.rights.model import Counts, DataKind, Subject
from screening.storage.database import Database

_IDS: Final[Mapping[Subject, str]] = {
    Subject.DOSSIER: (
        "SELECT ?1 AS id "
        "UNION SELECT id FROM person WHERE dossier_id = ?1 "
        "UNION SELECT id FROM visit WHERE dossier_id = ?1 "
        "UNION SELECT m.id FROM measurement m JOIN visit v ON v.id = visit_id "
        "WHERE dossier_id = ?1 "
        "UNION SELECT p.id FROM provision p JOIN visit v ON v.id = visit_id WHERE dossier_id = ?1 "
        "UNION SELECT t.id FROM care_task t JOIN visit v ON v.id = visit_id WHERE dossier_id = ?1"
    ),
    Subject.CARER_PART: "SELECT ?1 AS id UNION SELECT id FROM measurement WHERE person_id = ?1",
}
"""Every identifier that may stand in the place of a draft."""

_OF_VISITS: Final = "{} JOIN visit v ON v.id = visit_id WHERE dossier_id = ?1"
_OF_PEOPLE: Final = "{} JOIN person p ON p.id = person_id WHERE dossier_id = ?1"
_OF_VERSIONS: Final = (
    "{} JOIN proposal_version pv ON pv.id = version_id JOIN visit v ON v.id = pv.visit_id "
    "WHERE dossier_id = ?1"
)
_RELATIONS: Final = " UNION ALL ".join(
    f"SELECT 1 FROM {_OF_VISITS.format(table)}" for table in ("partnership", "parentage", "kinship")
)
_ABOUT_PERSON: Final = "substr(signal_key, -length(?1) - 1) = ':' || ?1"
"""The key of a signal ends with whom it is about."""

_OF_CARER_PART: Final = (
    "measurement",
    "consent",
    "carer_situation",
    "no_need",
    "destruction_request",
    "proposal_line",
    "proposal_response",
)
"""The tables of which the rows with this carer go."""

_COUNTED: Final[Mapping[Subject, Mapping[DataKind, str]]] = {
    Subject.DOSSIER: {
        DataKind.VISITS: "visit WHERE dossier_id = ?1",
        DataKind.TEXTS: f"{_OF_VISITS.format('visit_text')} AND text <> ''",
        DataKind.PEOPLE: "person WHERE dossier_id = ?1",
        DataKind.PLACES: _OF_VISITS.format("network_person"),
        DataKind.TASKS: _OF_VISITS.format("care_task"),
        DataKind.TIES: _OF_VISITS.format("tie"),
        DataKind.RELATIONS: f"({_RELATIONS})",
        DataKind.CONSENTS: _OF_PEOPLE.format("consent"),
        DataKind.MEASUREMENTS: _OF_VISITS.format("measurement"),
        DataKind.ANSWERS: (
            "answer JOIN measurement m ON m.id = measurement_id "
            "JOIN visit v ON v.id = m.visit_id WHERE dossier_id = ?1"
        ),
        DataKind.SITUATIONS: _OF_VISITS.format("carer_situation"),
        DataKind.JUDGEMENTS: _OF_VISITS.format("judgement"),
        DataKind.NOTES: f"{_OF_VISITS.format('network_person')} AND note <> ''",
        DataKind.PROVISIONS: _OF_VISITS.format("provision"),
        DataKind.NO_NEEDS: _OF_VISITS.format("no_need"),
        DataKind.SUPPORTS: _OF_PEOPLE.format("client_support"),
        DataKind.PROCEDURE_DATES: "procedure_date WHERE dossier_id = ?1",
        DataKind.VERSIONS: _OF_VISITS.format("proposal_version"),
        DataKind.VERSION_LINES: _OF_VERSIONS.format("proposal_line"),
        DataKind.RESPONSES: _OF_VERSIONS.format("proposal_response"),
        DataKind.EXPORTS: "export WHERE dossier_id = ?1",
    },
    Subject.CARER_PART: {
        DataKind.CONSENTS: "consent WHERE person_id = ?1",
        DataKind.MEASUREMENTS: "measurement WHERE person_id = ?1",
        DataKind.ANSWERS: (
            "answer JOIN measurement m ON m.id = measurement_id WHERE m.person_id = ?1"
        ),
        DataKind.SITUATIONS: "carer_situation WHERE person_id = ?1",
        DataKind.JUDGEMENTS: f"judgement WHERE {_ABOUT_PERSON}",
        DataKind.NOTES: "network_person WHERE person_id = ?1 AND note <> ''",
        DataKind.NO_NEEDS: "no_need WHERE person_id = ?1",
        DataKind.VERSION_LINES: "proposal_line WHERE person_id = ?1",
        DataKind.RESPONSES: "proposal_response WHERE person_id = ?1",
    },
}


def count_data(database: Database, subject: Subject, object_id: str) -> Counts:
    """Return how much of every kind would be destroyed."""
    counts = {
        kind: _count(database, f"SELECT count(*) FROM {rest}", object_id)
        for kind, rest in _COUNTED[subject].items()
    }
    counts[DataKind.DRAFTS] = _count(
        database, f"SELECT count(*) FROM draft WHERE {_in_draft(subject)}", object_id
    )
    return counts


def erase(database: Database, subject: Subject, object_id: str) -> None:
    """Delete a dossier or a carer part, drafts included; call it inside a transaction.

    Also for a database of an older version. `clean` must follow: until then old pages stand in the
    journal.
    """
    if _has_table(database, "draft"):
        database.execute(f"DELETE FROM draft WHERE {_in_draft(subject)}", (object_id,))
    if subject is Subject.DOSSIER:
        # What belongs to it goes with it: the schema says so.
        database.execute("DELETE FROM dossier WHERE id = ?", (object_id,))
        return
    for table in _OF_CARER_PART:
        if _has_table(database, table):
            database.execute(f"DELETE FROM {table} WHERE person_id = ?", (object_id,))
    database.execute(f"DELETE FROM judgement WHERE {_ABOUT_PERSON}", (object_id,))
    database.execute(
        "UPDATE network_person SET note = '' WHERE person_id = ? AND note <> ''", (object_id,)
    )


def clean(database: Database) -> None:
    """Write the whole file anew and empty the journal; not inside a transaction.

    A free page, a gap in a page, or an older page in the journal would otherwise still hold what
    was deleted.
    """
    database.execute("VACUUM")
    database.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def is_vault(database: Database) -> bool:
    """Whether a database holds dossiers at all."""
    return _has_table(database, "dossier")


def _in_draft(subject: Subject) -> str:
    return (
        f"EXISTS (SELECT 1 FROM ({_IDS[subject]}) AS own "
        "WHERE instr(draft.place || ' ' || draft.field, own.id))"
    )


def _count(database: Database, sql: str, object_id: str) -> int:
    ((number,),) = database.rows(sql, (object_id,))
    return int(number)


def _has_table(database: Database, name: str) -> bool:
    return bool(
        database.rows("SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = ?", (name,))
    )
