"""Destruction in a copy of the vault, such as a backup on a stick that may not be there."""

from pathlib import Path

from screening.errors import ExpectedError
from screening.rights.model import CopyState, Subject
from screening.storage import erasure_store
from screening.storage.database import Database


def erase_copy(path: Path, key: bytes, subject: Subject, object_id: str) -> CopyState:
    """Take a dossier or a carer part out of a copy under the same key, free pages included.

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
        database = Database(path, key)
        try:
            if not erasure_store.is_vault(database):
                return CopyState.FAILED
            with database.transaction():
                erasure_store.erase(database, subject, object_id)
            erasure_store.clean(database)
        finally:
            database.close()
    except (ExpectedError, MemoryError):
        return CopyState.FAILED
    return CopyState.ERASED
