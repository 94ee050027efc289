"""What the vault remembers about its backups."""

import json
from collections.abc import Sequence
from pathlib import Path

from screening.storage.database import Database

_NEEDED = "backup needed"
_FOLDER = "backup folder"
_FORMER = "backup folders before"


def note_need(database: Database) -> None:
    """Remember that something changed since the last backup; costs next to nothing the next time.

    It is part of the transaction of the change, so that it survives what the change survives.
    """
    database.execute("INSERT OR IGNORE INTO setting VALUES (?, '')", (_NEEDED,))


def is_needed(database: Database) -> bool:
    """Whether something changed since the last backup."""
    return database.row("SELECT 1 FROM setting WHERE key = ?", (_NEEDED,)) is not None


def forget_need(database: Database) -> None:
    """Remember that everything is in a backup."""
    database.execute("DELETE FROM setting WHERE key = ?", (_NEEDED,))


def load_folder(database: Database) -> Path | None:
    """Return the folder the user chose for backups; None for the usual one."""
    row = database.row("SELECT value FROM setting WHERE key = ?", (_FOLDER,))
    return Path(str(row[0])) if row else None


def load_all_folders(database: Database) -> tuple[Path, ...]:
    """Return every folder that was ever chosen for backups: what came there may still be there."""
    row = database.row("SELECT value FROM setting WHERE key = ?", (_FORMER,))
    former = [Path(text) for text in json.loads(row[0])] if row else []
    chosen = load_folder(database)
    return tuple(dict.fromkeys([*([chosen] if chosen else []), *former]))


def save_folder(database: Database, folder: Path | None) -> None:
    """Store the folder the user chose for backups, or that there is none; remember all of them."""
    remember_folders(database, ())
    database.execute("DELETE FROM setting WHERE key = ?", (_FOLDER,))
    if folder is not None:
        database.execute("INSERT INTO setting VALUES (?, ?)", (_FOLDER, str(folder)))


def remember_folders(database: Database, folders: Sequence[Path]) -> None:
    """Add to the folders that were ever chosen for backups; which one is chosen now, stays."""
    all_folders = dict.fromkeys([*load_all_folders(database), *folders])
    known = json.dumps([str(path) for path in all_folders], ensure_ascii=False)
    setting = "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2"
    database.execute(setting, (_FORMER, known))
