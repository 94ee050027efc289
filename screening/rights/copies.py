"""Destruction in a copy of the vault, such as a backup on a stick that may not be there."""

from pathlib import Path

from screening.errors import ExpectedError
from screening.rights.model import CopyState, Destruction
from screening.storage import destruction_store, erasure_store
from screening.storage.backups import renew_manifest
from screening.storage.database import Database
from screening.storage.journal import JournalState, inspect_journal
from screening.storage.key_ring import KeyRing
from screening.storage.location import DATABASE_NAME
from screening.wording.speech import say


class RestoreHeldUp(ExpectedError):
    """What was destroyed must not come back with an older copy."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Sinds deze reservekopie is iets vernietigd, en dat is in de kopie nog niet "
                "gelukt. De kluis staat er nog zoals zij was."
            ),
            say(
                "Kies een nieuwere reservekopie, of probeer het opnieuw als er ruimte op de "
                "schijf is."
            ),
        )


def erase_copy(path: Path, key: bytes, destruction: Destruction) -> CopyState:
    """Take what was destroyed out of a copy under the same key, free pages included.

    A copy that knows of this destruction was made after it: what it holds of the same carer came
    later, and stays. Any other copy gets the report too, so that it is not lost when it is put
    back.

    Returns:
        ABSENT when the file is not there, FAILED when it cannot be opened or written.
    """
    try:
        # SQLite would make an empty database where there is none.
        if not path.is_file() or not path.stat().st_size:
            return CopyState.ABSENT
    except OSError:
        return CopyState.ABSENT
    try:
        if _has_damaged_journal(path):
            return CopyState.FAILED
        database = Database(path, key)
        try:
            if not erasure_store.is_vault(database):
                return CopyState.FAILED
            with database.transaction():
                if not destruction_store.knows(database, destruction.id):
                    erasure_store.erase(database, destruction.subject, destruction.object_id)
                    destruction_store.carry_over(database, destruction)
            erasure_store.clean(database)
        finally:
            database.close()
        renew_manifest(path.parent, KeyRing(key))
    except (ExpectedError, MemoryError):
        return CopyState.FAILED
    return CopyState.ERASED


def carry_destructions(vault: Path, copy: Path, key: bytes) -> None:
    """Destroy in a copy that is about to be put back what was destroyed in the vault since.

    When the vault itself can no longer be read there is nothing to carry over.

    Args:
        vault: the folder of the vault that makes way.
        copy: the database that comes in its place.
        key: that of both.

    Raises:
        RestoreHeldUp: something was destroyed since, and it cannot be destroyed in the copy.
    """
    for destruction in _read_destructions(vault / DATABASE_NAME, key):
        if erase_copy(copy, key, destruction) is not CopyState.ERASED:
            raise RestoreHeldUp


def _read_destructions(path: Path, key: bytes) -> tuple[Destruction, ...]:
    if not path.is_file() or not path.stat().st_size:
        return ()
    try:
        if _has_damaged_journal(path):
            return ()
        database = Database(path, key)
    except ExpectedError:
        return ()
    try:
        return destruction_store.load_destructions(database) if _knows_them(database) else ()
    except ExpectedError:
        return ()
    finally:
        database.close()


def _has_damaged_journal(path: Path) -> bool:
    """Whether opening a database would drop finished entries from its journal, for good."""
    journal = path.with_name(f"{path.name}-wal")
    return inspect_journal(journal) is JournalState.DAMAGED


def _knows_them(database: Database) -> bool:
    return bool(
        database.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'destruction'")
    )
