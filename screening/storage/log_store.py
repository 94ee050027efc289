"""The log inside the vault: what was done to which record and when, without names or answers."""

from datetime import datetime

from screening.storage.database import Database, Row


def append(
    database: Database, at: datetime, action: str, subject: str, result: str = "done"
) -> None:
    """Add a line to the log."""
    database.execute(
        "INSERT INTO log (at, action, object, result) VALUES (?, ?, ?, ?)",
        (at.isoformat(timespec="milliseconds"), action, subject, result),
    )


def load_all(database: Database) -> list[Row]:
    """Return all lines as (moment, action, object, result), the oldest first."""
    return database.rows("SELECT at, action, object, result FROM log ORDER BY sequence")
