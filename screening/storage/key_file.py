"""The key file: a file that the user keeps elsewhere and that must be there to open the vault."""

import hashlib
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from screening.storage.files import sync_folder
from screening.storage.key_errors import KeyFileUnreadable, KeyFileUnsuitable, KeyFileUnwritable

NAME: Final = "draagwijzer.sleutel"
_FIRST_LINE: Final = "Sleutelbestand van Draagwijzer. Verander niets in dit bestand.\n"
_RANDOM_BYTES: Final = 32
_MAXIMUM_SIZE: Final = 10 * 1024 * 1024
"""Whoever chooses a film by mistake need not wait until all of it has been read."""


def read_key_file(path: Path) -> bytes:
    """Return the digest of a key file (SHA-256).

    Raises:
        KeyFileUnreadable: it is not there, or may not be read.
        KeyFileUnsuitable: it is empty or far too large.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_MAXIMUM_SIZE + 1)
    except OSError:
        # Not chained: the text of an OSError holds the folder, which may hold a name.
        raise KeyFileUnreadable from None
    if not 0 < len(content) <= _MAXIMUM_SIZE:
        raise KeyFileUnsuitable
    return hashlib.sha256(content).digest()


def digest_of(path: Path | None) -> bytes:
    """Return what a key file adds to the passphrase; nothing without one."""
    return b"" if path is None else read_key_file(path)


def make_key_file(folder: Path) -> Path:
    """Write a new random key file into a folder and return where it is; none is written over.

    Raises:
        KeyFileUnwritable: the folder cannot take it; nothing of it is left there.
    """
    content = (_FIRST_LINE + secrets.token_hex(_RANDOM_BYTES) + "\n").encode()
    try:
        path, descriptor = _take_name(folder)
    except OSError:
        raise KeyFileUnwritable from None
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise KeyFileUnwritable from None
    sync_folder(folder)
    return path


def _take_name(folder: Path) -> tuple[Path, int]:
    """Create the first free name, and return it open for writing."""
    number = 1
    while True:
        path = folder / (NAME if number == 1 else NAME.replace(".", f"-{number}."))
        try:
            return path, os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            number += 1
