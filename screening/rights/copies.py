"""Destruction in a copy of the vault, such as a backup on a stick that may not be there."""

from pathlib import Path

from screening.errors import ExpectedError
from screening.rights.model import CopyState, Destruction
from screening.storage import destruction_store, erasure_store
from screening.storage.database import Database


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
    except (ExpectedError, MemoryError):
        return CopyState.FAILED
    return CopyState.ERASED
