"""The files of a vault: finding them whole, opening them, and setting aside what is left over."""

import os
import secrets
from pathlib import Path

from screening.storage.database import Database
from screening.storage.errors import (
    VaultDamaged,
    VaultMissing,
    VaultReadOnly,
    worded_disk_errors,
    worded_read_errors,
)
from screening.storage.key_ring import KeyRing
from screening.storage.location import BACKUP_NAME, DATABASE_NAME, KEY_NAME, has_vault
from screening.storage.log_store import seal_all
from screening.storage.migrations import load_scripts, migrate, read_version
from screening.storage.restore import finish_restore


def read_slots(folder: Path) -> bytes:
    """Return the content of the slots of a vault; a restore that was cut off is finished first.

    Raises:
        VaultMissing, VaultUnreadable: there is nothing to open.
    """
    finish_restore(folder)
    if not has_vault(folder):
        raise VaultMissing
    with worded_read_errors():
        return (folder / KEY_NAME).read_bytes()


def open_database(folder: Path, key: bytes, *, must_exist: bool = False) -> Database:
    """Open the database of a vault, make it if it may be new, and bring it up to date."""
    database = Database(folder / DATABASE_NAME, key)
    try:
        if must_exist and not read_version(database):
            raise VaultDamaged(DATABASE_NAME)
        log_key = KeyRing(key).derive("log")
        steps = {2: lambda upgraded: seal_all(upgraded, log_key)}
        migrate(database, load_scripts(), folder / BACKUP_NAME, steps)
    except BaseException:
        database.close()
        raise
    return database


def refuse_unusable(path: Path) -> None:
    """Refuse a database that is gone or empty, or one that may not be written.

    SQLite would quietly make a new one in the place of the first, and calls the second a broken
    disk.
    """
    with worded_disk_errors():
        if not path.is_file() or not path.stat().st_size:
            raise VaultDamaged(path.name)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise VaultReadOnly


def set_aside_keyless(folder: Path) -> None:
    """Rename a database without a key file, left by a making that was cut off.

    It is not deleted: perhaps only its key file is lost, and that stands in a backup.
    """
    mark = secrets.token_hex(4)
    for path in list_database_files(folder):
        if path.exists():
            path.rename(path.with_name(path.name.replace("vault", f"keyless-{mark}", 1)))


def list_database_files(folder: Path) -> list[Path]:
    """Return where the database and its journals are, if they are there."""
    return [folder / f"{DATABASE_NAME}{suffix}" for suffix in ("", "-wal", "-journal")]


def remove_database_files(folder: Path) -> None:
    """Delete the database and its journals, of a vault that was not made after all."""
    for path in list_database_files(folder):
        path.unlink(missing_ok=True)
