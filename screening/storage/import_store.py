"""Finds answers that are in the vault already, and those that came in from a file."""

from datetime import UTC

from screening.dossier.model import Measurement
from screening.identifiers import DossierId, MeasurementId, VisitId
from screening.storage.columns import from_moment
from screening.storage.database import Database


def find_known(
    database: Database, measurement: Measurement, own_id: MeasurementId | None
) -> VisitId | None:
    """Return the visit at which the answers that would come in stand already; None when nowhere.

    They are known by what the file calls them. Another file may hold the same answers without a
    name: of one carer, those that were finished in the same second are the same.

    Args:
        database: the open vault.
        measurement: what would be stored, with its origin.
        own_id: the number it has here when it was written by this vault.
    """
    moment = from_moment(measurement.finished_at and measurement.finished_at.astimezone(UTC)) or ""
    row = database.row(
        "SELECT visit_id FROM measurement WHERE origin = ?1 AND origin <> '' "
        "UNION SELECT visit_id FROM measurement WHERE id = ?2 "
        "UNION SELECT visit_id FROM measurement WHERE person_id = ?3 AND instrument_id = ?4 "
        "AND substr(finished_at, 1, 19) = substr(?5, 1, 19)",
        (
            measurement.origin,
            own_id,
            measurement.carer_id,
            measurement.instrument_id,
            moment,
        ),
    )
    return VisitId(row[0]) if row else None


def find_dossier_of(database: Database, person_id: str) -> DossierId | None:
    """Return the dossier of whoever has this number; None when nobody in the vault has it."""
    row = database.row("SELECT dossier_id FROM person WHERE id = ?", (person_id,))
    return DossierId(row[0]) if row else None


def has_untouched(database: Database, visit_id: VisitId) -> bool:
    """Whether a visit holds answers as they came in, not gone through at the visit since."""
    return bool(
        database.rows(
            "SELECT 1 FROM measurement "
            "WHERE visit_id = ? AND origin <> '' AND finished_at = started_at",
            (visit_id,),
        )
    )
