"""Puts a finished document in a folder: the whole file, or nothing."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path
from typing import Final

from screening.errors import ExpectedError
from screening.wording.speech import mark, say

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ESTALE})
_KEPT: Final = mark("Het dossier staat veilig in de kluis")


class DeliveryError(ExpectedError):
    """The document could not be put in the folder; nothing of it is there."""


def name_proposal(day: date) -> str:
    """Return the file name of a proposal: it holds a date and no name of anyone."""
    return f"voorstel-{day.isoformat()}.pdf"


def write_document(folder: Path, file_name: str, data: bytes, *, kept: str = _KEPT) -> Path:
    """Write a document that only the user may read, and return where it is.

    A file that is there already is never replaced: the new one gets -2, -3 and so on. The name
    appears only when every byte is on the disk.

    Args:
        folder: where it goes.
        file_name: the name of the file, without a folder.
        data: the document.
        kept: where the data still are when this fails, as the beginning of a Dutch sentence.

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
        raise _explain(
            error, say("{kept}; er is geen half bestand achtergebleven.", kept=say(kept))
        ) from None
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
    """Give the temporary file the first free name, in one step where the disk has hard links."""
    for target in _list_names(folder, file_name):
        try:
            target.hardlink_to(temporary)
        except FileExistsError:
            continue
        except OSError:
            break
        temporary.unlink()
        return target
    return _take_reserved_name(folder, file_name, temporary)


def _take_reserved_name(folder: Path, file_name: str, temporary: Path) -> Path:
    """The same in two steps, as on a USB stick: a crash in between leaves an empty file."""
    target = _reserve(folder, file_name)
    try:
        os.replace(temporary, target)  # noqa: PTH105 - the call whose atomicity is meant
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def _reserve(folder: Path, file_name: str) -> Path:
    """Create the first free name as an empty file; so no other program can take it in between."""
    for target in _list_names(folder, file_name):
        try:
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except FileExistsError:
            continue
        return target
    raise AssertionError("the names never end")


def _list_names(folder: Path, file_name: str) -> Iterator[Path]:
    """Yield the name, and the name with -2, -3 and so on."""
    name = Path(file_name)
    yield folder / file_name
    for number in count(2):
        yield folder / f"{name.stem}-{number}{name.suffix}"


def _flush_folder(folder: Path) -> None:
    """Make the new name durable where the system can; the file itself is on the disk already."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _explain(error: OSError, kept: str) -> DeliveryError:
    if error.errno in _FULL:
        return DeliveryError(
            say("De schijf is vol; het bestand is niet opgeslagen. {kept}", kept=kept),
            say("Maak ruimte vrij of kies een andere map, en probeer het opnieuw."),
        )
    if error.errno in _READ_ONLY:
        return DeliveryError(
            say(
                "In deze map mag u niets opslaan; het bestand is niet opgeslagen. {kept}", kept=kept
            ),
            say("Kies een andere map, bijvoorbeeld Documenten."),
        )
    if error.errno in _GONE:
        return DeliveryError(
            say("Deze map is er niet meer; het bestand is niet opgeslagen. {kept}", kept=kept),
            say("Kies een andere map. Is het een USB-stick? Kijk of die nog in de laptop zit."),
        )
    return DeliveryError(
        say("Het opslaan van het bestand is niet gelukt. {kept}", kept=kept),
        say("Probeer het opnieuw of kies een andere map."),
    )
