"""Reads and writes measurements and their answers."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from screening.dossier.model import Measurement, Way
from screening.errors import NotFound
from screening.identifiers import DossierId, MeasurementId, PersonId, VisitId
from screening.storage.columns import from_moment, to_moment
from screening.storage.database import Database, Row

COLUMNS = (
    "m.id, m.visit_id, m.person_id, m.instrument_id, m.version, m.digest, m.started_at, "
    "m.finished_at, m.position, m.way, m.help_language, m.seconds, m.origin, m.amended"
)


@dataclass(frozen=True, slots=True)
class MeasurementState:
    """What must be known of a measurement before an answer may be stored."""

    visit_id: VisitId
    dossier_id: DossierId
    instrument_id: str
    version: int
    digest: str
    is_finished: bool
    visit_is_closed: bool
    has_consent: bool
    way: Way
    help_language: str


def insert_measurement(database: Database, measurement: Measurement) -> None:
    """Add a measurement without answers."""
    database.execute(
        "INSERT INTO measurement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            measurement.id,
            measurement.visit_id,
            measurement.carer_id,
            measurement.instrument_id,
            measurement.version,
            measurement.digest,
            from_moment(measurement.started_at),
            from_moment(measurement.finished_at),
            measurement.position,
            measurement.way,
            measurement.help_language,
            measurement.seconds,
            measurement.origin,
            measurement.is_amended,
        ),
    )


def update_finish(database: Database, measurement_id: MeasurementId, finished_at: datetime) -> None:
    """Store when a measurement was finished."""
    database.execute(
        "UPDATE measurement SET finished_at = ? WHERE id = ?",
        (from_moment(finished_at), measurement_id),
    )


def reopen(database: Database, measurement_id: MeasurementId, way: Way) -> None:
    """Store that a finished measurement is open again, because an answer changes."""
    database.execute(
        "UPDATE measurement SET finished_at = NULL, amended = 1, way = ? WHERE id = ?",
        (way, measurement_id),
    )


def update_position(
    database: Database, measurement_id: MeasurementId, position: int, seconds: int = 0
) -> None:
    """Store at which statement, counted from 0, the carer is, and add the time spent since."""
    database.execute(
        "UPDATE measurement SET position = ?, seconds = seconds + ? WHERE id = ?",
        (position, seconds, measurement_id),
    )


def update_way(
    database: Database, measurement_id: MeasurementId, way: Way, help_language: str
) -> None:
    """Store how a measurement is taken from now on."""
    database.execute(
        "UPDATE measurement SET way = ?, help_language = ? WHERE id = ?",
        (way, help_language, measurement_id),
    )


def keep_former(
    database: Database, measurement_id: MeasurementId, item_key: str, *, unless: str = ""
) -> None:
    """Copy the answer that is about to change or go, unless it is the same, to the former ones."""
    database.execute(
        "INSERT OR IGNORE INTO former_answer "
        "SELECT measurement_id, item_key, choice_key, answered_at FROM answer "
        "WHERE measurement_id = ? AND item_key = ? AND choice_key <> ?",
        (measurement_id, item_key, unless),
    )


def delete_former(database: Database, measurement_id: MeasurementId) -> None:
    """Forget what was answered before it was changed."""
    database.execute("DELETE FROM former_answer WHERE measurement_id = ?", (measurement_id,))


def delete_former_of_visit(database: Database, visit_id: VisitId) -> None:
    """Forget it for every measurement of a visit."""
    database.execute(
        "DELETE FROM former_answer "
        "WHERE measurement_id IN (SELECT id FROM measurement WHERE visit_id = ?)",
        (visit_id,),
    )


def load_former(
    database: Database, measurement_id: MeasurementId
) -> tuple[tuple[str, str, datetime], ...]:
    """Return the answers that were changed: the item, the choice and when, the first one first."""
    rows = database.rows(
        "SELECT item_key, choice_key, answered_at FROM former_answer "
        "WHERE measurement_id = ? ORDER BY answered_at",
        (measurement_id,),
    )
    return tuple((item, choice, datetime.fromisoformat(at)) for item, choice, at in rows)


def save_answer(
    database: Database,
    measurement_id: MeasurementId,
    item_key: str,
    choice_key: str,
    answered_at: datetime,
) -> None:
    """Store one answer, new or changed."""
    database.execute(
        "INSERT INTO answer VALUES (?, ?, ?, ?) ON CONFLICT (measurement_id, item_key) "
        "DO UPDATE SET choice_key = excluded.choice_key, answered_at = excluded.answered_at",
        (measurement_id, item_key, choice_key, from_moment(answered_at)),
    )


def delete_answer(database: Database, measurement_id: MeasurementId, item_key: str) -> None:
    """Remove one answer, as when a statement is skipped after all."""
    database.execute(
        "DELETE FROM answer WHERE measurement_id = ? AND item_key = ?", (measurement_id, item_key)
    )


def change_answer(
    database: Database,
    measurement_id: MeasurementId,
    item_key: str,
    choice_key: str | None,
    answered_at: datetime,
) -> None:
    """Store one answer, or with None that there is none; what stood there is kept as a former."""
    keep_former(database, measurement_id, item_key, unless=choice_key or "")
    if choice_key is None:
        delete_answer(database, measurement_id, item_key)
    else:
        save_answer(database, measurement_id, item_key, choice_key, answered_at)


def load_state(database: Database, measurement_id: MeasurementId) -> MeasurementState:
    """Return what must be known before an answer may be stored, in one query."""
    row = database.row(
        "SELECT m.visit_id, v.dossier_id, m.instrument_id, m.version, m.digest, "
        "m.finished_at IS NOT NULL, v.closed_at IS NOT NULL, "
        "EXISTS (SELECT 1 FROM consent c "
        "WHERE c.person_id = m.person_id AND c.withdrawn_on IS NULL), "
        "m.way, m.help_language "
        "FROM measurement m JOIN visit v ON v.id = m.visit_id WHERE m.id = ?",
        (measurement_id,),
    )
    if row is None:
        raise NotFound
    return MeasurementState(
        VisitId(row[0]),
        DossierId(row[1]),
        row[2],
        row[3],
        row[4],
        bool(row[5]),
        bool(row[6]),
        bool(row[7]),
        Way(row[8]),
        row[9],
    )


def load_measurement(database: Database, measurement_id: MeasurementId) -> Measurement:
    """Return one measurement with its answers."""
    rows = database.rows(f"SELECT {COLUMNS} FROM measurement m WHERE m.id = ?", (measurement_id,))
    if not rows:
        raise NotFound
    return _with_answers(database, rows)[0]


def load_of_visit(database: Database, visit_id: VisitId) -> tuple[Measurement, ...]:
    """Return the measurements of one visit, in the order in which they were begun."""
    return _with_answers(
        database,
        database.rows(
            f"SELECT {COLUMNS} FROM measurement m WHERE m.visit_id = ? ORDER BY m.started_at, m.id",
            (visit_id,),
        ),
    )


def load_of_dossier(database: Database, dossier_id: DossierId) -> tuple[Measurement, ...]:
    """Return all measurements of a dossier, the oldest visit first."""
    return _with_answers(
        database,
        database.rows(
            f"SELECT {COLUMNS} FROM measurement m JOIN visit v ON v.id = m.visit_id "
            "WHERE v.dossier_id = ? ORDER BY v.held_on, v.created_at, m.started_at, m.id",
            (dossier_id,),
        ),
    )


def _with_answers(database: Database, rows: list[Row]) -> tuple[Measurement, ...]:
    if not rows:
        return ()
    ids = [row[0] for row in rows]
    places = ", ".join("?" * len(ids))
    answers: dict[str, dict[str, str]] = defaultdict(dict)
    for owner, item_key, choice_key in database.rows(
        "SELECT measurement_id, item_key, choice_key FROM answer "
        f"WHERE measurement_id IN ({places})",
        ids,
    ):
        answers[owner][item_key] = choice_key
    return tuple(_read(row, answers[row[0]]) for row in rows)


def _read(row: Row, answers: Mapping[str, str]) -> Measurement:
    return Measurement(
        id=MeasurementId(row[0]),
        visit_id=VisitId(row[1]),
        carer_id=PersonId(row[2]),
        instrument_id=row[3],
        version=row[4],
        digest=row[5],
        started_at=datetime.fromisoformat(row[6]),
        finished_at=to_moment(row[7]),
        position=row[8],
        answers=answers,
        way=Way(row[9]),
        help_language=row[10],
        seconds=row[11],
        origin=row[12],
        is_amended=bool(row[13]),
    )
