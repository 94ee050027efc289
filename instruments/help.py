"""Explanations beside the statements, in another language than the one that was validated.

A help text never replaces a statement: it has no choices, no order and no title of its own. It is
not validated, and it belongs to exactly one definition.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from instruments.catalogue import RELEASED, list_instruments
from instruments.loader import read_tables
from instruments.model import Instrument
from instruments.table import DefinitionError, Table

NOT_VALIDATED: Final = "not_validated"
"""The only status there is: a help text that was validated would be a version of its own."""


def list_help(instrument: Instrument, *, folder: Path = RELEASED) -> tuple[str, ...]:
    """Return the codes of the languages in which there are explanations, sorted.

    Raises:
        DefinitionError: as for `load_help`.
    """
    files = (folder / instrument.id / "help").glob("*.toml") if _knows(instrument, folder) else ()
    codes = sorted(file.stem for file in files)
    return tuple(code for code in codes if load_help(instrument, code, folder=folder) is not None)


def load_help(
    instrument: Instrument, language: str, *, folder: Path = RELEASED
) -> Mapping[str, str] | None:
    """Return the explanation of every item by its key; None when this definition has none.

    Another version of the same instrument, or one with the same name from elsewhere, has none.

    Raises:
        DefinitionError: the file is wrong, or leaves out an item.
    """
    if not _knows(instrument, folder) or not language.isalpha():
        return None
    path = folder / instrument.id / "help" / f"{language}.toml"
    if not path.is_file():
        return None
    help_text = _read_once(path)
    if help_text.digest != instrument.digest:
        return None
    keys = [item.key for item in instrument.items]
    for key in keys:
        if key not in help_text.texts:
            raise DefinitionError(help_text.file, key, "text", "is missing")
    for key in help_text.texts:
        if key not in keys:
            raise DefinitionError(help_text.file, key, "key", "is not an item of this instrument")
    return help_text.texts


def _knows(instrument: Instrument, folder: Path) -> bool:
    # Checked against the listing, so that an id can never reach outside the folder.
    return instrument.id in list_instruments(folder=folder)


class _HelpText:
    """One file: for which definition it is, and what it says."""

    def __init__(self, path: Path) -> None:
        # Only the last steps of the path: what comes before can hold a person's name.
        self.file = "/".join(path.parts[-3:])
        root = Table(read_tables(path, self.file), self.file)
        if (root.key("instrument"), root.text("language")) != (path.parts[-3], path.stem):
            root.fail("language", "instrument and language must match the folder and the file name")
        root.number("version")
        self.digest = root.text("digest")
        root.text("author")
        if root.text("status") != NOT_VALIDATED:
            root.fail("status", f"must be {NOT_VALIDATED}")
        root.flag("reviewed")
        texts: dict[str, str] = {}
        for table in root.tables("items"):
            table.item = table.key("key")
            if table.item in texts:
                table.fail("key", "is used twice")
            texts[table.item] = table.text("text")
            table.finish()
        root.finish()
        self.texts: Mapping[str, str] = MappingProxyType(texts)


@cache
def _read_once(path: Path) -> _HelpText:
    # Comes with the program and is never edited while it runs.
    return _HelpText(path)
