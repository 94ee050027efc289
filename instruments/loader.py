"""One definition file to one Instrument; an error names file, item and field."""

import tomllib
from pathlib import Path
from typing import Any

from instruments.definition import build_instrument
from instruments.model import Instrument
from instruments.table import DefinitionError


def load_definition(path: Path) -> Instrument:
    """Read and check `<id>/v<version>.toml`, its examples included.

    Raises:
        DefinitionError: the file cannot be read, or is not a correct definition.
    """
    file = _name(path)
    instrument = build_instrument(read_definition(path), file)
    if (path.parent.name, path.stem) != (instrument.id, f"v{instrument.version}"):
        problem = "id and version must match the folder and the file name"
        raise DefinitionError(file, None, "id", problem)
    return instrument


def read_definition(path: Path) -> dict[str, Any]:
    """Return the tables of a definition file as they stand there, not checked.

    Raises:
        DefinitionError: the file cannot be read.
    """
    return read_tables(path, _name(path))


def read_tables(path: Path, file: str) -> dict[str, Any]:
    """Return the tables of a TOML file.

    Args:
        path: the file.
        file: what an error calls it.

    Raises:
        DefinitionError: the file cannot be read.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        # "from None": the original error shows the whole path.
        raise DefinitionError(file, None, "(file)", type(error).__name__) from None
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(file, None, "(file)", f"is not TOML: {error}") from error


def _name(path: Path) -> str:
    # Only the last two steps of the path: what comes before can hold a person's name.
    return f"{path.parent.name}/{path.name}"
