"""The settings that travel with the vault: names and their texts."""

from collections.abc import Mapping

from screening.storage.database import Database

OWN_SETTINGS = "% %"
"""What the vault notes for itself has a space in its name; a user sees no such setting."""


def load_all(database: Database) -> Mapping[str, str]:
    """Return every setting that a user sees; what the vault notes for itself is none."""
    return dict(
        database.rows("SELECT key, value FROM setting WHERE key NOT LIKE ?", (OWN_SETTINGS,))
    )


def find(database: Database, key: str) -> str:
    """Return one setting, also one of the vault itself; empty when it is not there."""
    row = database.row("SELECT value FROM setting WHERE key = ?", (key,))
    return str(row[0]) if row else ""


def put(database: Database, key: str, value: str) -> None:
    """Store one setting; the last value counts."""
    database.execute(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )


def remove(database: Database, key: str) -> None:
    """Forget one setting."""
    database.execute("DELETE FROM setting WHERE key = ?", (key,))
