"""Damaging the journal of a vault, and opening what can still be read."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.flip_bytes import (
    FRAME,
    JOURNAL_HEADER,
    find_merged,
)
from tests.support.vaults import CHEAP, PASSPHRASE


def list_ends(journal: bytes) -> list[int]:
    """Return where in a journal its entries end."""
    starts = range(JOURNAL_HEADER, find_merged(journal), FRAME)
    return [at + FRAME for at in starts if any(journal[at + 4 : at + 8])]


def flip(content: bytes, *places: int) -> bytes:
    """Return a content with other bytes at some places."""
    changed = bytearray(content)
    for place in places:
        changed[place] ^= 0xFF
    return bytes(changed)


def spoil(journal: bytes, at: int) -> bytes:
    """Return a journal in which of the frame that begins somewhere too much is lost to reckon back.

    The number of its page, and bytes in its page that lie far apart; the entry that ends in it
    still ends.
    """
    return flip(journal, at, at + 24 + 77, at + 24 + 3000)


def put_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Let a folder hold these files and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


def salvage(folder: Path) -> Workspace:
    """Open a vault with what can still be read."""
    return Workspace.open(folder, PASSPHRASE, clock=FakeClock(), cost=CHEAP, salvage=True)
