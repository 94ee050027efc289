"""Opening a vault whose journal is damaged, with the entries from before the damage.

The vault as it stands is kept aside whole, as in a restore. What comes in its place is the database
with the journal up to the damage: exactly the entries that were finished by then.

A process that stopped while it merged the journal into the database makes this harder: then pages
of after the damage may stand in the database already. They can be told, for a page that is written
twice never looks the same: it is encrypted anew each time.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from screening.clock import Clock
from screening.storage import log_store
from screening.storage.backup_errors import BackupDamaged
from screening.storage.columns import to_moment
from screening.storage.database import Database
from screening.storage.errors import worded_disk_errors, worded_read_errors
from screening.storage.files import replace_file
from screening.storage.journal import (
    PAGE_BYTES,
    Journal,
    JournalState,
    cut_journal,
    read_journal,
    take_journal,
)
from screening.storage.journal_errors import NothingToSalvage, Salvaged
from screening.storage.journal_mending import mend_journal
from screening.storage.key_ring import KeyRing
from screening.storage.location import DATABASE_NAME, JOURNAL_NAME
from screening.storage.restore import check_whole, clear_undecided, put_in_place, stage_vault
from screening.storage.session import Session
from screening.storage.vault_files import open_database

SALVAGED: Final = "open rest of vault"
"""The line in the log between the last one that was read and all that comes after."""

_MARKS: Final = range(256, PAGE_BYTES, 512)
_MARK_BYTES: Final = 16
"""Pieces by which a page is known again, also when a part of it is damaged."""


def salvage_vault(vault: Path, ring: KeyRing, clock: Clock) -> bool:
    """Put what can still be read in the place of a vault with a damaged journal.

    Return whether that is all of it; where that cannot be known it is not.

    Raises:
        NothingToSalvage, VaultTooNew, VaultInUse, DiskFull, VaultReadOnly: the vault stands as it
            did.
    """
    stage = stage_vault(vault, vault)
    try:
        state = _mend(stage, vault, ring.key)
        if state is None:
            _cut(stage, ring.key)
        _note(stage, ring, clock)
        put_in_place(vault, clock.now())
    except BaseException:
        clear_undecided(vault)
        raise
    return state is JournalState.WHOLE


def _mend(stage: Path, vault: Path, key: bytes) -> JournalState | None:
    """Put a journal in its place that has all that was finished; None when that is not known.

    Return what the journal is worth that way: it is cut off where it also ended in a broken place.
    """
    path = stage / JOURNAL_NAME
    with worded_read_errors():
        damaged = path.read_bytes()
        mended = mend_journal(damaged, list(_split_pages(stage / DATABASE_NAME)), key)
    if mended is None:
        return None
    with worded_disk_errors():
        replace_file(path, mended)
    try:
        check_whole(stage / DATABASE_NAME, key)
    except BackupDamaged:
        # Looking has merged the journal: from the start again.
        stage_vault(vault, vault)
        return None
    return take_journal(mended + damaged[len(mended) :]).state


def _cut(stage: Path, key: bytes) -> None:
    """Leave of a journal what was finished before the damage."""
    path = stage / DATABASE_NAME
    cut_journal(stage / JOURNAL_NAME, choose_frames(read_journal(stage / JOURNAL_NAME), path))
    try:
        check_whole(path, key)
    except BackupDamaged as error:
        raise NothingToSalvage from error


def find_salvage(database: Database, *, is_all: bool) -> Salvaged | None:
    """Return what the user must hear when a vault opens for the first time after a salvage.

    Whether that brought back all of it is told to whoever did it just now, and is not kept: after
    a crash in between something may be missing.
    """
    number = log_store.load_last(database)
    if log_store.load_step(database, number)[1] != SALVAGED:
        return None
    return Salvaged(to_moment(log_store.load_step(database, number - 1)[0]), is_all=is_all)


def choose_frames(journal: Journal, database: Path) -> int:
    """Return how many frames of a damaged journal belong on the database to make one whole."""
    origins = _find_origins(journal, database)
    pages = {number: page for page, number in origins.items()}
    frames = {number: pages.get(number, frame.page) for number, frame in enumerate(journal.frames)}
    ends = [number for number, frame in enumerate(journal.frames) if frame.ends_entry]
    newest = {page: number for number, page in frames.items() if ends and number <= ends[-1]}
    if newest and all(origins.get(page) == number for page, number in newest.items()):
        # All of it had been merged: the damage has cost nothing.
        return 0
    covered = {page for number, page in frames.items() if number < journal.sound}
    if any(number >= journal.sound and page not in covered for page, number in origins.items()):
        raise NothingToSalvage
    return journal.sound


def _find_origins(journal: Journal, database: Path) -> Mapping[int, int]:
    """Return which pages of a database were merged from a journal, and from which frame."""
    marks = {
        (at, mark): number
        for number, frame in enumerate(journal.frames)
        for at, mark in _list_marks(frame.content)
    }
    origins: dict[int, int] = {}
    with worded_read_errors():
        for page, content in enumerate(_split_pages(database), start=1):
            for mark in _list_marks(content):
                if mark in marks:
                    origins[page] = marks[mark]
                    break
    return origins


def _split_pages(database: Path) -> Iterator[bytes]:
    with database.open("rb") as file:
        while len(content := file.read(PAGE_BYTES)) == PAGE_BYTES:
            yield content


def _list_marks(content: bytes) -> list[tuple[int, bytes]]:
    return [(at, content[at : at + _MARK_BYTES]) for at in _MARKS]


def _note(stage: Path, ring: KeyRing, clock: Clock) -> None:
    """Log it before it comes in place: whatever happens then, the log and the user hear of it."""
    database = open_database(stage, ring.key, must_exist=True)
    try:
        Session(database, clock, ring).note(SALVAGED, "vault")
    finally:
        database.close()
