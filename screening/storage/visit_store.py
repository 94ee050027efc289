"""Reads and writes visits, their texts and the marks on their steps."""

from collections.abc import Mapping
from datetime import date, datetime

from screening.dossier.model import StepState, Visit, VisitKind, VisitStep
from screening.errors import ClosedVisit, NotFound
from screening.identifiers import DossierId, VisitId
from screening.storage.columns import from_moment, to_moment
from screening.storage.database import Database, Row

COLUMNS = "id, dossier_id, kind, held_on, copied_from, closed_at, last_step"


def load_visits(database: Database, dossier_id: DossierId) -> tuple[Visit, ...]:
    """Return the visits of a dossier, the oldest first."""
    rows = database.rows(
        f"SELECT {COLUMNS} FROM visit WHERE dossier_id = ? ORDER BY held_on, created_at",
        (dossier_id,),
    )
    return tuple(_read(row) for row in rows)


def load_visit(database: Database, visit_id: VisitId) -> Visit:
    """Return one visit."""
    row = database.row(f"SELECT {COLUMNS} FROM visit WHERE id = ?", (visit_id,))
    if row is None:
        raise NotFound
    return _read(row)


def load_open_visit(database: Database, visit_id: VisitId) -> Visit:
    """Return a visit that may still be changed; ClosedVisit otherwise."""
    visit = load_visit(database, visit_id)
    if visit.is_closed:
        raise ClosedVisit
    return visit


def insert_visit(database: Database, visit: Visit, created_at: datetime) -> None:
    """Add a visit."""
    database.execute(
        "INSERT INTO visit VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            visit.id,
            visit.dossier_id,
            visit.kind,
            visit.held_on.isoformat(),
            visit.copied_from,
            from_moment(visit.closed_at),
            visit.last_step,
            from_moment(created_at),
        ),
    )


def update_visit(database: Database, visit: Visit) -> None:
    """Store kind, date, closing and the step the visit was left at."""
    database.execute(
        "UPDATE visit SET kind = ?, held_on = ?, closed_at = ?, last_step = ? WHERE id = ?",
        (
            visit.kind,
            visit.held_on.isoformat(),
            from_moment(visit.closed_at),
            visit.last_step,
            visit.id,
        ),
    )


def load_texts(database: Database, visit_id: VisitId) -> Mapping[str, str]:
    """Return the texts of a visit by the name of their field."""
    return dict(database.rows("SELECT field, text FROM visit_text WHERE visit_id = ?", (visit_id,)))


def save_text(database: Database, visit_id: VisitId, field: str, text: str) -> None:
    """Store one text of a visit."""
    database.execute(
        "INSERT INTO visit_text VALUES (?, ?, ?) "
        "ON CONFLICT (visit_id, field) DO UPDATE SET text = excluded.text",
        (visit_id, field, text),
    )


def delete_text(database: Database, visit_id: VisitId, field: str) -> None:
    """Leave nothing of one text of a visit."""
    database.execute("DELETE FROM visit_text WHERE visit_id = ? AND field = ?", (visit_id, field))


def load_marks(database: Database, visit_id: VisitId) -> Mapping[VisitStep, StepState]:
    """Return the steps that the consultant marked as done or skipped."""
    rows = database.rows("SELECT step, mark FROM visit_step WHERE visit_id = ?", (visit_id,))
    return {VisitStep(step): StepState(mark) for step, mark in rows}


def save_mark(
    database: Database, visit_id: VisitId, step: VisitStep, mark: StepState | None
) -> None:
    """Store or remove the mark of one step."""
    if mark is None:
        database.execute("DELETE FROM visit_step WHERE visit_id = ? AND step = ?", (visit_id, step))
        return
    database.execute(
        "INSERT INTO visit_step VALUES (?, ?, ?) "
        "ON CONFLICT (visit_id, step) DO UPDATE SET mark = excluded.mark",
        (visit_id, step, mark),
    )


def count_contents(database: Database, visit_id: VisitId) -> Mapping[str, int]:
    """Return how much there is at each step, by the name of what is counted."""
    row = database.row(
        "SELECT (SELECT count(*) FROM measurement WHERE visit_id = ?1) "
        "+ (SELECT count(*) FROM carer_situation WHERE visit_id = ?1), "
        "(SELECT count(*) FROM network_person WHERE visit_id = ?1), "
        "(SELECT count(*) FROM judgement WHERE visit_id = ?1), "
        "(SELECT count(*) FROM provision WHERE visit_id = ?1) "
        "+ (SELECT count(*) FROM no_need WHERE visit_id = ?1) "
        "+ (SELECT count(*) FROM card_call WHERE visit_id = ?1) "
        "+ (SELECT count(*) FROM agreement WHERE visit_id = ?1), "
        "(SELECT count(*) FROM export WHERE visit_id = ?1) "
        "+ (SELECT count(*) FROM proposal_version WHERE visit_id = ?1), "
        "(SELECT count(*) FROM network_person WHERE visit_id = ?1 AND sector IN ('G', 'F'))",
        (visit_id,),
    )
    names = ("measurements", "people", "judgements", "provisions", "deliveries", "relatives")
    return dict(zip(names, row or (), strict=True))


def _read(row: Row) -> Visit:
    visit_id, dossier_id, kind, held_on, copied_from, closed_at, last_step = row
    return Visit(
        id=VisitId(visit_id),
        dossier_id=DossierId(dossier_id),
        kind=VisitKind(kind),
        held_on=date.fromisoformat(held_on),
        copied_from=VisitId(copied_from) if copied_from else None,
        closed_at=to_moment(closed_at),
        last_step=VisitStep(last_step),
    )
