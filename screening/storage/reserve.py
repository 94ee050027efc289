"""Room kept for the day on which the disk is full: a file that holds nothing.

Opening writes a line in the log, and without that no vault opens. When there is no room for it the
file is given up: then the vault can be read, handed over from and locked. It comes back by itself
once there is room again.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

from screening.storage.errors import DiskFull, NoRoomToOpen
from screening.storage.files import create_private

Opened = TypeVar("Opened")

RESERVE_NAME: Final = "vault.reserve"
RESERVE_BYTES: Final = 4 * 1024 * 1024
"""Some hundreds of entries, and what locking needs."""
PLENTY_BYTES: Final = 64 * 1024 * 1024
"""The last room of a disk is not taken for it."""


def keep_reserve(folder: Path) -> None:
    """Make the reserve when it is not there and there is plenty of room; never fails."""
    path = folder / RESERVE_NAME
    with suppress(OSError):
        if not path.exists() and shutil.disk_usage(folder).free > PLENTY_BYTES:
            _fill(path)


def give_up_reserve(folder: Path) -> bool:
    """Delete the reserve; return whether that made room."""
    try:
        (folder / RESERVE_NAME).unlink()
    except OSError:
        return False
    return True


def open_with_reserve(folder: Path, enter: Callable[[], Opened]) -> tuple[Opened, bool]:
    """Open a vault, on a full disk in the room that was kept for it; return whether that was so.

    Raises:
        NoRoomToOpen: that was not enough, or none was kept.
    """
    try:
        return enter(), False
    except DiskFull:
        if not give_up_reserve(folder):
            raise NoRoomToOpen from None
    try:
        return enter(), True
    except DiskFull:
        raise NoRoomToOpen from None


def _fill(path: Path) -> None:
    create_private(path)
    try:
        with path.open("r+b") as file:
            # Really taken, where the system can; a disk that packs zeros would keep nothing.
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(file.fileno(), 0, RESERVE_BYTES)
            else:
                file.write(os.urandom(RESERVE_BYTES))
    except BaseException:
        path.unlink(missing_ok=True)
        raise
