"""The settings that travel with the vault: names and their texts."""

from collections.abc import Mapping

from screening.storage.backup_store import OWN_SETTINGS
from screening.storage.database import Database


def load_all(database: Database) -> Mapping[str, str]:
    """Return every setting that a user sees; what the vault notes about its backups is none."""
    return dict(
        database.rows("SELECT key, value FROM setting WHERE key NOT LIKE ?", (OWN_SETTINGS,))
    )


def put(database: Database, key: str, value: str) -> None:
    """Store one setting; the last value counts."""
    database.execute(
        "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
