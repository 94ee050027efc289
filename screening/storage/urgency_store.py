"""Reads and writes why a dossier cannot wait."""

from datetime import date

from screening.dossier.model import Urgency
from screening.identifiers import DossierId
from screening.storage.database import Database


def load_urgency(database: Database, dossier_id: DossierId) -> Urgency | None:
    """Return since when and why a dossier cannot wait; None when it can."""
    row = database.row("SELECT since, reason FROM urgency WHERE dossier_id = ?", (dossier_id,))
    return Urgency(date.fromisoformat(row[0]), row[1]) if row else None


def save_urgency(database: Database, dossier_id: DossierId, urgency: Urgency) -> None:
    """Store since when and why a dossier cannot wait."""
    database.execute(
        "INSERT INTO urgency (dossier_id, since, reason) VALUES (?, ?, ?) "
        "ON CONFLICT (dossier_id) DO UPDATE SET since = excluded.since, reason = excluded.reason",
        (dossier_id, urgency.since.isoformat(), urgency.reason),
    )


def delete_urgency(database: Database, dossier_id: DossierId) -> None:
    """Leave nothing of an urgency."""
    database.execute("DELETE FROM urgency WHERE dossier_id = ?", (dossier_id,))
