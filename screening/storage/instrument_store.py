"""Reads and writes the instruments that an organisation added, to the letter."""

from dataclasses import dataclass
from datetime import datetime

from screening.storage.columns import from_moment
from screening.storage.database import Database

_COLUMNS = "digest, id, version, definition, added_at"


@dataclass(frozen=True, slots=True)
class AddedInstrument:
    """A definition as it was taken in; `definition` is its canonical JSON."""

    digest: str
    id: str
    version: int
    definition: str
    added_at: datetime


def insert_instrument(database: Database, added: AddedInstrument) -> None:
    """Store a definition."""
    database.execute(
        f"INSERT INTO instrument ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)",
        (added.digest, added.id, added.version, added.definition, from_moment(added.added_at)),
    )


def delete_instrument(database: Database, digest: str) -> None:
    """Remove a definition."""
    database.execute("DELETE FROM instrument WHERE digest = ?", (digest,))


def load_instruments(database: Database) -> tuple[AddedInstrument, ...]:
    """Return all added definitions, by id and version."""
    rows = database.rows(f"SELECT {_COLUMNS} FROM instrument ORDER BY id, version")
    return tuple(
        AddedInstrument(digest, id_, version, definition, datetime.fromisoformat(added_at))
        for digest, id_, version, definition, added_at in rows
    )


def is_used(database: Database, digest: str) -> bool:
    """Return whether any measurement was taken with a definition."""
    return bool(database.rows("SELECT 1 FROM measurement WHERE digest = ? LIMIT 1", (digest,)))
