"""Puts a finished document in a folder: the whole file, or nothing."""

import errno
import os
import secrets
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from screening.errors import ExpectedError

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ESTALE})
_SAFE = "Uw gegevens staan veilig in de kluis; er is geen half bestand achtergebleven."


class DeliveryError(ExpectedError):
    """The document could not be put in the folder; nothing of it is there."""


def name_proposal(day: date) -> str:
    """Return the file name of a proposal: it holds a date and no name of anyone."""
    return f"voorstel-{day.isoformat()}.pdf"


def write_document(
    folder: Path, file_name: str, data: bytes, *, what: str = "het voorstel"
) -> Path:
    """Write a document that only the user may read, and return where it is.

    A file that is there already is never replaced: the new one gets -2, -3 and so on. The name
    appears only when every byte is on the disk.

    Args:
        folder: where it goes.
        file_name: its name.
        data: its content.
        what: what the document is called in a sentence, with its article.

    Raises:
        DeliveryError: the folder is gone or read-only, the disk is full, or something else failed.
        ValueError: the file name is not just a name.
    """
    if Path(file_name).name != file_name or file_name in {"", ".", ".."}:
        raise ValueError("a file name holds no folder")
    try:
        temporary = _write_temporary(folder, data)
        try:
            target = _take_name(folder, file_name, temporary)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        # Not chained: the text of an OSError holds the folder, which may hold a name.
        raise _explain(error, what) from None
    _flush_folder(folder)
    return target


def _write_temporary(folder: Path, data: bytes) -> Path:
    temporary = folder / f".{secrets.token_hex(8)}.tmp"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    # The mode comes with the file itself, so that there is no moment in which others can read it.
    handle = os.open(temporary, flags, 0o600)
    try:
        try:
            _write_all(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _write_all(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _take_name(folder: Path, file_name: str, temporary: Path) -> Path:
    """Give the temporary file the first free name."""
    target = _reserve(folder, file_name)
    try:
        os.replace(temporary, target)  # noqa: PTH105 - the call whose atomicity is meant
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def _reserve(folder: Path, file_name: str) -> Path:
    """Create the first free name as an empty file; so no other program can take it in between."""
    name = Path(file_name)
    number = 1
    while True:
        target = folder / (file_name if number == 1 else f"{name.stem}-{number}{name.suffix}")
        try:
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            number += 1
        else:
            return target


def _flush_folder(folder: Path) -> None:
    """Make the new name durable where the system can; the file itself is on the disk already."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _explain(error: OSError, what: str) -> DeliveryError:
    if error.errno in _FULL:
        return DeliveryError(
            f"De schijf is vol; {what} is niet opgeslagen. {_SAFE}",
            "Maak ruimte vrij of kies een andere map, en probeer het opnieuw.",
        )
    if error.errno in _READ_ONLY:
        return DeliveryError(
            f"In deze map mag u niets opslaan; {what} is niet opgeslagen. {_SAFE}",
            "Kies een andere map, bijvoorbeeld Documenten.",
        )
    if error.errno in _GONE:
        return DeliveryError(
            f"Deze map is er niet meer; {what} is niet opgeslagen. {_SAFE}",
            "Kies een andere map. Is het een USB-stick? Kijk of die nog in de laptop zit.",
        )
    return DeliveryError(
        f"Het opslaan van {what} is niet gelukt. {_SAFE}",
        "Probeer het opnieuw of kies een andere map.",
    )
