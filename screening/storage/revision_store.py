"""What is kept of a measurement that was opened again after it was finished."""

from screening.dossier.model import Revision
from screening.identifiers import MeasurementId
from screening.storage.database import Database


def mark_reopened(database: Database, measurement_id: MeasurementId) -> None:
    """Store that a measurement was opened again; one that was amended stays amended."""
    database.execute(
        "UPDATE measurement SET revision = ? WHERE id = ? AND revision = ?",
        (Revision.REOPENED, measurement_id, Revision.NONE),
    )


def mark_amended(
    database: Database, measurement_id: MeasurementId, item_key: str, choice_key: str = ""
) -> None:
    """Store that a measurement is amended, unless the answer about to be stored stands already.

    Args:
        database: the open vault.
        measurement_id: one that was opened again.
        item_key: the statement.
        choice_key: the answer it gets; empty when it is left open.
    """
    database.execute(
        "UPDATE measurement SET revision = ? WHERE id = ? AND ? <> coalesce("
        "(SELECT choice_key FROM answer WHERE measurement_id = ? AND item_key = ?), '')",
        (Revision.AMENDED, measurement_id, choice_key, measurement_id, item_key),
    )
