"""Files that are there in full or not at all."""

import hashlib
import os
import re
import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

_MARK_BYTES: Final = 4
PART: Final = 4 * 1024 * 1024
"""Bytes of a large file that are read and written at a time."""


def replace_file(path: Path, content: bytes) -> None:
    """Put content at a path at once and durably; a reader sees the old file or the new one.

    Raises:
        OSError: the folder cannot be written or is full; the old file stands.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(_MARK_BYTES)}")
    try:
        # Mode before content: no one else reads it for even a moment.
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _replace(fresh, path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sweep_unfinished(path: Path) -> None:
    """Delete what a replacing of this file left behind when the process was killed in it.

    Only for who knows that no other process is replacing the file at the moment.
    """
    unfinished = re.compile(rf"\.{re.escape(path.name)}\.[0-9a-f]{{{2 * _MARK_BYTES}}}")
    with suppress(OSError):
        for entry in list(path.parent.iterdir()):
            if unfinished.fullmatch(entry.name):
                entry.unlink()


def _replace(fresh: Path, path: Path) -> None:
    """Rename over a file; a virus scanner or OneDrive may hold it, and lets go a moment later."""
    for pause in _PAUSES:
        try:
            fresh.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    fresh.replace(path)


def create_private(path: Path) -> None:
    """Make an empty file that only this user may read; SQLite gives its journals the same mode.

    Raises:
        OSError: there is a file already, or the folder cannot be written.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def copy_private(source: Path, target: Path, between: Callable[[], None] = lambda: None) -> str:
    """Copy a file durably to where there is none, for this user alone; return its SHA-256.

    Args:
        source: the file.
        target: where the copy comes.
        between: called after every part; raising there ends the copying.

    Raises:
        OSError: the copy is not whole.
    """
    digest = hashlib.sha256()
    create_private(target)
    with source.open("rb") as reader, target.open("r+b") as writer:
        while part := reader.read(PART):
            writer.write(part)
            # Little by little: one long wait for the disk would hold up who writes an answer.
            writer.flush()
            os.fsync(writer.fileno())
            digest.update(part)
            between()
    return digest.hexdigest()


def digest_file(path: Path, between: Callable[[], None] = lambda: None) -> str:
    """Return the SHA-256 of a file; `between` is called after every part."""
    digest = hashlib.sha256()
    with path.open("rb") as reader:
        while part := reader.read(PART):
            digest.update(part)
            between()
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Make a new or renamed entry of a folder survive a power cut, where the system can.

    The file itself is in place and on the disk by now, so a system that cannot is no failure.
    """
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


_BINARY = getattr(os, "O_BINARY", 0)
_PAUSES = (0.05, 0.1, 0.2)
"""Seconds between the tries to replace a file that another program holds."""
