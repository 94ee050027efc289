"""What a sheet of an XLSX file claims to hold, looked at before the library reads it.

A row or a cell that comes twice or too late would be lost without a word; cells far out that were
only coloured would be made up by the thousand.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, NoReturn
from xml.parsers import expat

from openpyxl.utils import column_index_from_string

from screening.forms.cells import OF_FORMS, FormTrouble, Limits, Merged, check_size
from screening.wording.speech import say

_MOST_MERGED: Final = 1_000

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SEPARATOR: Final = " "
_FORMULA: Final = f"{_MAIN} f"
_ROW: Final = f"{_MAIN} row"
_MERGE: Final = f"{_MAIN} mergeCell"
_CELL: Final = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_RANGE: Final = re.compile(rf"{_CELL.pattern}(?::{_CELL.pattern})?")
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,6}")


_IN_CELL: Final = 2
"""What stands deeper than the row and the cell is what the cell holds."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How far the cells of a sheet go that hold something, and which were merged."""

    rows: int
    columns: int
    merged: tuple[Merged, ...]


def inspect_sheet(name: str, content: bytes, limits: Limits = OF_FORMS) -> Extent:
    """Return how far a sheet goes.

    Args:
        name: what it is called in a problem.
        content: its XML, of which is known that it defines no names of its own.
        limits: how far it may go; coloured cells count too: a spreadsheet program writes those of a
            whole column one by one.

    Raises:
        FormTrouble: its cells do not come in order, are too many, or lie too far out.
        expat.ExpatError: it is no XML.
    """
    inspection = _Inspection(name, limits)
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.StartElementHandler = inspection.start
    parser.EndElementHandler = inspection.end
    parser.CharacterDataHandler = inspection.read
    parser.Parse(content, True)
    return Extent(inspection.rows, inspection.columns, tuple(inspection.merged))


class _Inspection:
    """Walks along the elements of one sheet."""

    def __init__(self, name: str, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._row = self._column = self._count = 0
        # The elements from the row inwards: the row, a cell, what is in the cell.
        self._path: list[str] = []
        self.rows = self.columns = 0
        self.merged: list[Merged] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note where a row or a cell stands."""
        if tag == _MERGE:
            self._add_merged(attributes.get("ref", ""))
        elif tag == _ROW and not self._path:
            self._start_row(attributes.get("r"))
            self._path.append(tag)
        elif self._path:
            if tag == _ROW:
                self._refuse_order()
            if len(self._path) == 1:
                self._start_cell(attributes.get("r"))
            self._path.append(tag)
            if tag == _FORMULA:
                # A formula without a text of its own, as in the rest of a shared one.
                self._note_value()

    def end(self, _: str) -> None:
        """Step out of an element."""
        if self._path:
            self._path.pop()

    def read(self, text: str) -> None:
        """Note that a cell holds something."""
        if len(self._path) > _IN_CELL and text.strip():
            self._note_value()

    def _note_value(self) -> None:
        check_size(self._name, self._row, self._column, self._limits)
        self.rows = max(self.rows, self._row)
        self.columns = max(self.columns, self._column)

    def _start_row(self, stated: str | None) -> None:
        if stated is not None and not _NUMBER.fullmatch(stated):
            self._refuse_order()
        row = self._row + 1 if stated is None else int(stated)
        if row <= self._row:
            self._refuse_order()
        self._row, self._column = row, 0

    def _start_cell(self, stated: str | None) -> None:
        self._count += 1
        if self._count > self._limits.cells:
            raise FormTrouble(
                say(
                    "Dit blad heeft meer dan {most} vakken, ook als er niets in staat. Verwijder "
                    "de rijen en kolommen die er niet bij horen.",
                    most=f"{self._limits.cells:,}".replace(",", "."),
                ),
                self._name,
            )
        found = _CELL.fullmatch(stated) if stated is not None else None
        if stated is not None and (found is None or int(found[2]) != self._row):
            self._refuse_order()
        column = self._column + 1 if found is None else column_index_from_string(found[1])
        if column <= self._column:
            self._refuse_order()
        self._column = column

    def _add_merged(self, area: str) -> None:
        found = _RANGE.fullmatch(area.replace("$", ""))
        if found is None or len(self.merged) == _MOST_MERGED:
            raise FormTrouble(
                say("Op dit blad zijn vakken samengevoegd. Splits ze en vul elk vak in."),
                self._name,
            )
        left, top, right, bottom = found.groups()
        self.merged.append(
            Merged(
                int(top),
                column_index_from_string(left),
                int(bottom or top),
                column_index_from_string(right or left),
            )
        )

    def _refuse_order(self) -> NoReturn:
        row = f", rij {self._row}" if self._row else ""
        raise FormTrouble(
            say(
                "De rijen of vakken staan hier niet op volgorde in het bestand: dan kan er iets "
                "wegvallen. Open het in een rekenprogramma en sla het opnieuw op."
            ),
            self._name + row,
        )
