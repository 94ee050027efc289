"""Which instruments and versions there are: one folder per instrument, one file per version."""

import re
from functools import cache
from pathlib import Path
from typing import Any

from instruments.loader import load_definition, read_definition
from instruments.model import Instrument, InstrumentError

RELEASED = Path(__file__).parent / "data"

_VERSION_FILE = re.compile(r"v([1-9][0-9]*)\.toml")


def list_instruments(*, folder: Path = RELEASED) -> tuple[str, ...]:
    """Return the ids of all instruments in the folder, sorted."""
    ids = (entry.name for entry in folder.iterdir() if entry.is_dir())
    return tuple(sorted(id_ for id_ in ids if _read_versions(folder / id_)))


def list_versions(instrument_id: str, *, folder: Path = RELEASED) -> tuple[int, ...]:
    """Return the versions of an instrument, oldest first.

    Raises:
        InstrumentError: there is no such instrument.
    """
    # Checked against the listing, so that an id can never reach outside the folder.
    if instrument_id not in list_instruments(folder=folder):
        raise InstrumentError(f"there is no instrument {instrument_id!r}")
    return _read_versions(folder / instrument_id)


def load(instrument_id: str, version: int | None = None, *, folder: Path = RELEASED) -> Instrument:
    """Return one version of an instrument; the latest when no version is given.

    Raises:
        InstrumentError: there is no such instrument or version, or its definition is wrong.
    """
    return _load_once(_find(instrument_id, version, folder))


def load_tables(
    instrument_id: str, version: int | None = None, *, folder: Path = RELEASED
) -> dict[str, Any]:
    """Return the definition that `load` makes an instrument of, as plain tables.

    Raises:
        InstrumentError: as `load`.
    """
    return read_definition(_find(instrument_id, version, folder))


def _find(instrument_id: str, version: int | None, folder: Path) -> Path:
    versions = list_versions(instrument_id, folder=folder)
    wanted = versions[-1] if version is None else version
    if wanted not in versions:
        raise InstrumentError(f"there is no version {wanted} of instrument {instrument_id!r}")
    return folder / instrument_id / f"v{wanted}.toml"


def _read_versions(instrument_folder: Path) -> tuple[int, ...]:
    matches = (_VERSION_FILE.fullmatch(entry.name) for entry in instrument_folder.iterdir())
    return tuple(sorted(int(match[1]) for match in matches if match))


@cache
def _load_once(path: Path) -> Instrument:
    # A version is never edited, so one reading holds for as long as the program runs.
    return load_definition(path)
