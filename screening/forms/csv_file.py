"""From CSV files to cells: one file is one sheet, and its name says which."""

import csv
import io
import re
from typing import Final

from screening.forms.cells import (
    OF_FORMS,
    Cell,
    CellKind,
    FormTrouble,
    Limits,
    Sheet,
    check_size,
    refuse_size,
)
from screening.wording.speech import say

_UTF_8: Final = "utf-8-sig"
_WINDOWS: Final = "cp1252"
_NAMED_SEPARATOR: Final = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
"""A first line that Excel writes and reads, and that it does not count as a row."""
_TOO_LONG: Final = "field larger than field limit"


def read_csv(name: str, data: bytes, limits: Limits = OF_FORMS) -> tuple[Sheet, str]:
    """Return the sheet in a file, and in Dutch what is to be known of how it was read.

    Args:
        name: the name of the file without its ending.
        data: UTF-8, or else Windows-1252; separated by semicolons or commas.
        limits: how large it may be.

    Raises:
        FormTrouble: it is not a table in plain text.
    """
    if len(data) > limits.table:
        raise refuse_size(limits.table, limits, name)
    text, remark = _decode(name, data)
    text, separator = _find_separator(name, text)
    cells: list[Cell] = []
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                if value:
                    check_size(name, number, column, limits)
                    kind = CellKind.FORMULA if value.startswith("=") else CellKind.TEXT
                    cells.append(Cell(number, column, kind, _unite_lines(value)))
    except csv.Error as error:
        if str(error).startswith(_TOO_LONG):
            raise FormTrouble(
                say(
                    "In dit bestand staat een vak met een veel te lange tekst, of er ontbreekt een "
                    "aanhalingsteken."
                ),
                name,
            ) from None
        raise FormTrouble(
            say("Dit bestand is geen goede CSV: een aanhalingsteken staat op een verkeerde plek."),
            name,
        ) from None
    return Sheet(name, tuple(cells), is_plain=True), remark


def _decode(name: str, data: bytes) -> tuple[str, str]:
    if b"\x00" in data:
        raise FormTrouble(
            say("Dit is geen CSV in UTF-8. Kies bij het opslaan CSV UTF-8."),
            name,
        )
    try:
        return data.decode(_UTF_8), ""
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode(_WINDOWS)
    except UnicodeDecodeError:
        raise FormTrouble(
            say("De letters in dit bestand zijn niet te lezen. Kies bij het opslaan CSV UTF-8."),
            name,
        ) from None
    return text, (
        say(
            "{name}.csv is gelezen als Windows-1252. Kijk na of letters met accenten "
            "kloppen, zoals é en ë.",
            name=name,
        )
    )


def _unite_lines(text: str) -> str:
    """Return a text with line ends as XLSX has them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _find_separator(name: str, text: str) -> tuple[str, str]:
    """Return the rows, and what stands between the titles in the first of them."""
    named = _NAMED_SEPARATOR.match(text)
    text = text[named.end() :] if named else text
    first = named[1] if named else text.split("\n", 1)[0]
    found = [mark for mark in ";," if mark in first]
    if not found and "\t" in first:
        raise FormTrouble(
            say(
                "In dit bestand staan tabs tussen de vakken. Kies bij het opslaan "
                "puntkomma of komma."
            ),
            name,
        )
    return text, found[0] if found else ";"
