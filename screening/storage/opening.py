"""From the key of a vault to an open session, with everything that is looked at on the way."""

from pathlib import Path

from screening.clock import Clock
from screening.errors import ExpectedError
from screening.storage.errors import LastEntryUnsure
from screening.storage.journal import JournalState, inspect_journal
from screening.storage.journal_errors import JournalDamaged
from screening.storage.key_ring import KeyRing
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME
from screening.storage.salvage import find_salvage, salvage_vault
from screening.storage.session import Session
from screening.storage.vault_files import open_database, refuse_unusable


def open_session(
    folder: Path, ring: KeyRing, clock: Clock, *, salvage: bool
) -> tuple[Session, ExpectedError | None]:
    """Open the database under the key in the ring; return also what the user must know about it.

    Args:
        folder: where the vault is.
        ring: its key.
        clock: tells when things happen.
        salvage: whether what can still be read of a vault with a damaged journal may take its
            place.

    Raises:
        JournalDamaged: there is a damaged journal, and `salvage` was not asked for.
        VaultDamaged, VaultTooNew, VaultInUse, VaultReadOnly, DiskFull: nothing was changed.
    """
    refuse_unusable(folder / DATABASE_NAME)
    # Before the database reads it: it drops what stands behind a broken place, for good.
    journal = inspect_journal(folder / JOURNAL_NAME)
    is_all = False
    if journal is JournalState.DAMAGED:
        if not salvage:
            raise JournalDamaged
        is_all = salvage_vault(folder, ring, clock)
    database = open_database(folder, ring.key, must_exist=True)
    try:
        concern: ExpectedError | None = find_salvage(database, is_all=is_all)
        session = Session(database, clock, ring)
    except BaseException:
        database.close()
        raise
    return session, LastEntryUnsure() if journal is JournalState.CUT_OFF else concern
