"""Reads since when dossiers are kept, and reads and writes requests to destroy."""

from datetime import date

from screening.errors import NotFound
from screening.identifiers import DossierId, PersonId
from screening.storage.columns import to_date
from screening.storage.database import Database, Row


def load_change(database: Database, dossier_id: DossierId) -> date:
    """Return on which day a dossier last changed."""
    row = database.row("SELECT changed_on FROM dossier_change WHERE dossier_id = ?", (dossier_id,))
    if row is None:
        raise NotFound
    return date.fromisoformat(row[0])


def load_changed_until(database: Database, day: date) -> list[Row]:
    """Return (dossier, name of the client, day) of what last changed on or before a day."""
    return database.rows(
        "SELECT c.dossier_id, p.name, c.changed_on FROM dossier_change c "
        "JOIN person p ON p.dossier_id = c.dossier_id AND p.role = 'client' "
        "WHERE c.changed_on <= ? ORDER BY c.changed_on, p.name",
        (day.isoformat(),),
    )


def load_requests(database: Database) -> list[Row]:
    """Return (dossier, person, role, name, day) of every request to destroy."""
    return database.rows(
        "SELECT p.dossier_id, p.id, p.role, p.name, r.asked_on FROM destruction_request r "
        "JOIN person p ON p.id = r.person_id ORDER BY r.asked_on, p.name"
    )


def load_request(database: Database, person_id: PersonId) -> date | None:
    """Return when someone asked for destruction; None when that did not happen."""
    row = database.row("SELECT asked_on FROM destruction_request WHERE person_id = ?", (person_id,))
    return to_date(row[0]) if row else None


def save_request(database: Database, person_id: PersonId, day: date | None) -> None:
    """Store or remove the day on which someone asked for destruction."""
    if day is None:
        database.execute("DELETE FROM destruction_request WHERE person_id = ?", (person_id,))
        return
    database.execute(
        "INSERT INTO destruction_request VALUES (?, ?) "
        "ON CONFLICT (person_id) DO UPDATE SET asked_on = excluded.asked_on",
        (person_id, day.isoformat()),
    )
