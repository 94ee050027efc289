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
"""How the name of a backup begins as long as it is being made; then follows of which vault, and in
which run of the app."""

STALE_SECONDS: Final = 24 * 60 * 60

_THIS_RUN: Final = secrets.token_hex(4)


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

    Only for who has the vault open: what an earlier run was making of it is not being made any
    more. In a folder on the network another vault may be making one at this very moment.
    """
    own = _begin_of_name(ring)
    with suppress(OSError):
        for path in folder.glob(f"{UNFINISHED}*"):
            is_left = path.name.startswith(own) and not path.name.startswith(f"{own}{_THIS_RUN}")
            if is_left or time.time() - path.stat().st_mtime > STALE_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


def choose_unfinished(folder: Path, ring: KeyRing) -> Path:
    """Return a name for what is no backup yet, or no longer."""
    return folder / f"{_begin_of_name(ring)}{_THIS_RUN}{secrets.token_hex(4)}"


def _begin_of_name(ring: KeyRing) -> str:
    return f"{UNFINISHED}{ring.derive('unfinished backup')[:4].hex()}"
