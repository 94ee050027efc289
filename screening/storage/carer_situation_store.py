"""Reads and writes what carers tell of the own situation at a visit: part of the carer part."""

from collections.abc import Mapping

from screening.dossier.carer_situation import CarerSituation, OwnHealth, Since
from screening.identifiers import PersonId, VisitId
from screening.storage.database import Database


def load_of_visit(database: Database, visit_id: VisitId) -> Mapping[PersonId, CarerSituation]:
    """Return what every carer who told anything told at a visit."""
    rows = database.rows(
        "SELECT person_id, caring_since, work_hours, outlook, own_health FROM carer_situation "
        "WHERE visit_id = ?",
        (visit_id,),
    )
    return {
        PersonId(person_id): CarerSituation(
            PersonId(person_id),
            _read_since(since),
            hours,
            outlook,
            OwnHealth(health) if health else None,
        )
        for person_id, since, hours, outlook, health in rows
    }


def save(database: Database, visit_id: VisitId, situation: CarerSituation) -> None:
    """Store what a carer told at a visit; when it is nothing, no row is left of it."""
    if situation.is_empty:
        database.execute(
            "DELETE FROM carer_situation WHERE visit_id = ? AND person_id = ?",
            (visit_id, situation.carer_id),
        )
        return
    database.execute(
        "INSERT INTO carer_situation "
        "(visit_id, person_id, caring_since, work_hours, outlook, own_health) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (visit_id, person_id) DO UPDATE SET "
        "caring_since = excluded.caring_since, work_hours = excluded.work_hours, "
        "outlook = excluded.outlook, own_health = excluded.own_health",
        (
            visit_id,
            situation.carer_id,
            _write_since(situation.caring_since),
            situation.work_hours,
            situation.outlook,
            situation.own_health or "",
        ),
    )


def has_told(database: Database, carer_id: PersonId) -> bool:
    """Whether a carer told anything at any visit."""
    return bool(database.row("SELECT 1 FROM carer_situation WHERE person_id = ?", (carer_id,)))


def copy_lasting(database: Database, source: VisitId, target: VisitId) -> None:
    """Copy what is still true at a follow-up, of carers of the dossier whose consent stands.

    How somebody sees it go on, and the own health, are asked again.
    """
    database.execute(
        "INSERT INTO carer_situation (visit_id, person_id, caring_since, work_hours) "
        "SELECT ?2, person_id, caring_since, work_hours FROM carer_situation "
        "WHERE visit_id = ?1 AND (caring_since <> '' OR work_hours IS NOT NULL) "
        "AND EXISTS (SELECT 1 FROM person WHERE id = person_id AND role = 'carer') "
        "AND EXISTS (SELECT 1 FROM consent WHERE consent.person_id = carer_situation.person_id "
        "AND withdrawn_on IS NULL)",
        (source, target),
    )


def _read_since(text: str) -> Since | None:
    if not text:
        return None
    year, _, month = text.partition("-")
    return Since(int(year), int(month) if month else None)


def _write_since(since: Since | None) -> str:
    if since is None:
        return ""
    return f"{since.year:04d}" if since.month is None else f"{since.year:04d}-{since.month:02d}"
