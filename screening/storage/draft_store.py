"""The drafts in a vault: what was half typed when it was locked, and where."""

from collections.abc import Mapping
from datetime import datetime

from screening.storage.database import Database


def replace_all(database: Database, place: str, texts: Mapping[str, str], at: datetime) -> None:
    """Keep these texts of one place, by the field they stand in, and no others."""
    clear(database)
    for field, text in texts.items():
        database.execute(
            "INSERT INTO draft VALUES (?, ?, ?, ?)",
            (place, field, text, at.isoformat(timespec="milliseconds")),
        )


def load_place(database: Database) -> str:
    """Return the place of the latest draft; empty when there is none."""
    rows = database.rows("SELECT place FROM draft ORDER BY kept_at DESC, place LIMIT 1")
    return str(rows[0][0]) if rows else ""


def load_texts(database: Database, place: str) -> Mapping[str, str]:
    """Return the drafts of a place, by the field they belong to."""
    return dict(database.rows("SELECT field, text FROM draft WHERE place = ?", (place,)))


def remove(database: Database, place: str, field: str) -> None:
    """Forget the draft of one field."""
    database.execute("DELETE FROM draft WHERE place = ? AND field = ?", (place, field))


def clear(database: Database) -> None:
    """Forget every draft."""
    database.execute("DELETE FROM draft")
