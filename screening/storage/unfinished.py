"""Backups that are not whole yet: under a hidden name, and gone when that is where it ended."""

import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from screening.storage.backup_errors import BackupFolderMissing, worded_backup_errors
from screening.storage.key_ring import KeyRing

UNFINISHED: Final = ".draagwijzer-bezig-"
"""How the name of a backup begins as long as it is being made; then follows of which vault."""

STALE_SECONDS: Final = 24 * 60 * 60


@contextmanager
def working_folder(folder: Path, ring: KeyRing) -> Iterator[Path]:
    """Give a folder to work in, that is gone afterwards unless it got another name."""
    if not folder.is_dir():
        raise BackupFolderMissing
    fresh = choose_unfinished(folder, ring)
    with worded_backup_errors():
        fresh.mkdir(mode=0o700)
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def clear_unfinished(folder: Path, ring: KeyRing) -> None:
    """Delete what interrupted backups left behind: those of this vault, others when long ago.

    Only for who makes the backups of this vault, between two of them: in a folder on the network
    another vault may be making one at this very moment.
    """
    own = _begin_of_name(ring)
    with suppress(OSError):
        for path in folder.glob(f"{UNFINISHED}*"):
            if path.name.startswith(own) or time.time() - path.stat().st_mtime > STALE_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


def choose_unfinished(folder: Path, ring: KeyRing) -> Path:
    """Return a name for what is no backup yet, or no longer; it tells of which vault it is."""
    return folder / f"{_begin_of_name(ring)}{secrets.token_hex(4)}"


def _begin_of_name(ring: KeyRing) -> str:
    return f"{UNFINISHED}{ring.derive('unfinished backup')[:4].hex()}"
