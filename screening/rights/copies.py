"""Destruction in a copy of the vault, such as a backup on a stick that may not be there."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from screening.errors import ExpectedError
from screening.rights.model import CopyState, Destruction
from screening.storage import backup_store, destruction_store, erasure_store
from screening.storage.backups import renew_manifest
from screening.storage.database import Database
from screening.storage.journal import JournalState, inspect_journal
from screening.storage.key_ring import KeyRing
from screening.storage.location import DATABASE_NAME
from screening.wording.speech import say

Known = TypeVar("Known")


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


class PreviousHeldUp(ExpectedError):
    """What was destroyed must not come back with a vault that was kept aside."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Sinds u de vorige kluis verving, is iets vernietigd. In de vorige kluis "
                "lukte dat niet: die kan met de sleutel van nu niet worden geopend of "
                "gewijzigd. De vorige kluis is niet teruggezet en staat nog in zijn map; "
                "de kluis van nu is niet gewijzigd."
            ),
            say(
                "Is de schijf vol? Maak dan ruimte en probeer het opnieuw. Was het een "
                'heel andere kluis? Kies bij Reservekopieën "Deze terugzetten", zoek in '
                "een andere map, wijs de map van de vorige kluis aan en vul het "
                "wachtwoord van die kluis in. Hebt u de vorige kluis niet meer nodig, "
                "dan mag u die map verwijderen. Na 30 dagen gaat die vanzelf weg."
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


def carry_over(vault: Path, copy: Path, key: bytes) -> None:
    """Bring what the vault learned since to a copy that is about to be put back.

    What was destroyed is destroyed in it; and it knows every folder that was chosen for backups, so
    that what is destroyed later on is destroyed there too. When the vault itself can no longer be
    read there is nothing to carry over.

    Args:
        vault: the folder of the vault that makes way.
        copy: the database that comes in its place.
        key: that of both.

    Raises:
        RestoreHeldUp: something was destroyed since, and it cannot be destroyed in the copy.
        ExpectedError: the disk of the copy cannot be written.
    """
    for destruction in _read_vault(vault, key, destruction_store.load_destructions):
        if erase_copy(copy, key, destruction) is not CopyState.ERASED:
            raise RestoreHeldUp
    carry_folders(copy, key, _read_vault(vault, key, backup_store.load_all_folders))


def carry_folders(copy: Path, key: bytes, folders: Sequence[Path]) -> None:
    """Let a copy of the vault know of these folders for backups too.

    Raises:
        ExpectedError: it cannot be opened or written, or is not under this key.
    """
    # SQLite would make an empty database where there is none.
    if not (folders and copy.is_file()) or _has_damaged_journal(copy):
        return
    database = Database(copy, key)
    try:
        backup_store.remember_folders(database, folders)
    finally:
        database.close()


def _read_vault(
    vault: Path, key: bytes, load: Callable[[Database], tuple[Known, ...]]
) -> tuple[Known, ...]:
    """Return what a vault knows; nothing when it cannot be read."""
    path = vault / DATABASE_NAME
    if not path.is_file() or not path.stat().st_size:
        return ()
    try:
        if _has_damaged_journal(path):
            return ()
        database = Database(path, key)
    except ExpectedError:
        return ()
    try:
        return load(database)
    except ExpectedError:
        return ()
    finally:
        database.close()


def _has_damaged_journal(path: Path) -> bool:
    """Whether opening a database would drop finished entries from its journal, for good."""
    journal = path.with_name(f"{path.name}-wal")
    return inspect_journal(journal) is JournalState.DAMAGED
