"""Takes a dossier or a carer part out of a database, and out of its free pages and its journal."""

from collections.abc import Mapping
from typing import Final

from screening.documents.proposal_record import Part
from screening.rights.model import Counts, DataKind, Subject
from screening.storage import said_store
from screening.storage.card_store import TEXTS_OF_CARER
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

_TOLD_WITH_OTHERS: Final = (
    f"(person_id IS NULL AND section = '{Part.CARER_WORDS}' AND version_id IN "
    "(SELECT pv.id FROM proposal_version pv JOIN visit v ON v.id = pv.visit_id "
    "JOIN person p ON p.dossier_id = v.dossier_id WHERE p.id = ?1))"
)
"""Lines of which nobody knows whose they are: they rested on the consent of every carer."""

_AGREED_TEXTS: Final = ("shared_what", "shared_with", "goal", "agreements", "evaluation")
_AGREED: Final = " OR ".join(
    ("shared_on IS NOT NULL", "evaluated_on IS NOT NULL", *(f"{c} <> ''" for c in _AGREED_TEXTS))
)
"""What someone agreed with a supporter, beside being told and having chosen."""

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
        DataKind.CARD_CALLS: _OF_VISITS.format("card_call"),
        DataKind.AGREEMENTS: _OF_VISITS.format("agreement"),
        DataKind.SUPPORTS: _OF_PEOPLE.format("client_support"),
        DataKind.SUPPORT_AGREEMENTS: f"{_OF_PEOPLE.format('client_support')} AND ({_AGREED})",
        DataKind.SUPPORT_HOURS: _OF_PEOPLE.format("support_hours"),
        DataKind.SUPPORTER_REQUESTS: _OF_PEOPLE.format("supporter_request"),
        DataKind.PLANNED_VISITS: "planned_visit WHERE dossier_id = ?1",
        DataKind.PROCEDURE_DATES: "procedure_date WHERE dossier_id = ?1",
        DataKind.URGENCIES: "urgency WHERE dossier_id = ?1",
        DataKind.APPRECIATIONS: _OF_PEOPLE.format("appreciation"),
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
        DataKind.OWN_WORDS: (
            f"(SELECT 1 FROM visit_text WHERE {said_store.OF_PERSON} AND text <> '' "
            "UNION ALL SELECT 1 FROM provision WHERE for_person = ?1 AND goal <> '')"
        ),
        DataKind.JUDGEMENTS: f"judgement WHERE {_ABOUT_PERSON}",
        DataKind.NOTES: "network_person WHERE person_id = ?1 AND note <> ''",
        DataKind.NO_NEEDS: "no_need WHERE person_id = ?1",
        DataKind.APPRECIATIONS: "appreciation WHERE person_id = ?1",
        DataKind.SUPPORT_AGREEMENTS: f"client_support WHERE person_id = ?1 AND ({_AGREED})",
        DataKind.SUPPORT_HOURS: "support_hours WHERE person_id = ?1",
        DataKind.SUPPORTER_REQUESTS: (
            "supporter_request WHERE person_id = ?1 AND (arranged_on IS NOT NULL OR reason <> '')"
        ),
        DataKind.CARD_CALLS: "card_call WHERE person_id = ?1",
        DataKind.TEXTS: f"visit_text WHERE {TEXTS_OF_CARER} AND text <> ''",
        DataKind.VERSION_LINES: f"proposal_line WHERE person_id = ?1 OR {_TOLD_WITH_OTHERS}",
        DataKind.RESPONSES: "proposal_response WHERE person_id = ?1",
    },
}

_OF_CARER: Final = (
    "measurement",
    "consent",
    "carer_situation",
    "no_need",
    "appreciation",
    "card_call",
    "proposal_line",
    "proposal_response",
    "destruction_request",
)
"""The tables of which every row of a carer belongs to the carer part."""


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
    for table in _OF_CARER:
        if _has_table(database, table):
            database.execute(f"DELETE FROM {table} WHERE person_id = ?", (object_id,))
    _erase_support(database, object_id)
    database.execute(f"DELETE FROM judgement WHERE {_ABOUT_PERSON}", (object_id,))
    database.execute(f"DELETE FROM visit_text WHERE {said_store.OF_PERSON}", (object_id,))
    database.execute(f"DELETE FROM visit_text WHERE {TEXTS_OF_CARER}", (object_id,))
    if _has_column(database, "provision", "from_signal"):
        # What was agreed stays; the own words, and that it came from a signal, go.
        database.execute(
            "UPDATE provision SET from_signal = '', goal = '' WHERE for_person = ?", (object_id,)
        )
    if _has_table(database, "proposal_line"):
        database.execute(f"DELETE FROM proposal_line WHERE {_TOLD_WITH_OTHERS}", (object_id,))
    database.execute(
        "UPDATE network_person SET note = '' WHERE person_id = ? AND note <> ''", (object_id,)
    )


def _erase_support(database: Database, person_id: str) -> None:
    """Take away what a carer agreed with a supporter, and what came of it.

    That the carer was told, and the choice, are of the municipality. A request for another
    supporter stays to be seen as long as it is not arranged, without the reason.
    """
    if not _has_table(database, "support_hours"):
        return  # A copy of before there was any of it.
    texts = ", ".join(f"{column} = ''" for column in _AGREED_TEXTS)
    database.execute(
        f"UPDATE client_support SET shared_on = NULL, evaluated_on = NULL, {texts} "
        "WHERE person_id = ?",
        (person_id,),
    )
    database.execute("DELETE FROM support_hours WHERE person_id = ?", (person_id,))
    database.execute(
        "DELETE FROM supporter_request WHERE person_id = ? AND arranged_on IS NOT NULL",
        (person_id,),
    )
    database.execute("UPDATE supporter_request SET reason = '' WHERE person_id = ?", (person_id,))


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


def _has_column(database: Database, table: str, name: str) -> bool:
    return bool(database.rows("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, name)))
