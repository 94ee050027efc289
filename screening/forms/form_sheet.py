"""One sheet of a form: its header, and its rows with a value for every column."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

from instruments.model import Points
from instruments.table import KEY
from screening.forms.cell_number import read_number
from screening.forms.cell_text import find_fault, is_empty, quote
from screening.forms.cells import Cell, Sheet
from screening.forms.findings import Findings
from screening.forms.layout import EXPRESSIONS
from screening.forms.rules import HIGHEST_NUMBER
from screening.wording.speech import mark, say

Meaning = TypeVar("Meaning")

EMPTY: Final = mark("Dit vak is leeg. Vul het in.")
LEAVE_EMPTY: Final = mark("Dit vak moet op deze rij leeg zijn.")


class FormSheet:
    """Reads a sheet by the titles in its first row; what it cannot place it notes.

    Args:
        sheet: its cells.
        columns: the titles that mean something here.
        findings: where mistakes are noted.
        optional: those that may be absent.
        is_certain: whether no other titles can mean something.
    """

    def __init__(
        self,
        sheet: Sheet,
        columns: Sequence[str],
        findings: Findings,
        optional: frozenset[str] = frozenset(),
        *,
        is_certain: bool = True,
    ) -> None:
        self.name = sheet.name
        self.is_plain = sheet.is_plain
        self._findings = findings
        self._cells: dict[int, dict[int, Cell]] = {}
        for cell in sheet.cells:
            if is_empty(cell):
                continue
            self._cells.setdefault(cell.row, {})[cell.column] = cell
        self.numbers: dict[str, int] = {}
        header = self._cells.pop(1, {})
        self._strange: set[int] = set()
        self._merged = sheet.merged
        self._is_certain = is_certain
        self.is_whole = not any(each.top == 1 for each in self._merged)
        """Whether the title above every cell is known; else nobody can tell what they mean."""
        self.lines: list[Line] = []
        if not header and not self._cells:
            self.report(say("Dit blad is leeg."))
        elif not header:
            self.report(say("De eerste rij is leeg. Daar horen de namen van de kolommen."), 1)
        elif not self._has_titles(header, columns):
            words = say(
                "In de eerste rij staan geen namen van kolommen. Zet die in rij 1, met niets "
                "erboven."
            )
            self.report(words, 1)
            self._merged = tuple(each for each in self._merged if each.top > 1)
        else:
            self._read_table(header, columns, optional)
        self._note_merged()

    def report(self, sentence: str, row: int = 0, title: str = "", column: int = 0) -> None:
        """Note a mistake on this sheet."""
        number = column or self.numbers.get(title, 0)
        self._findings.report(sentence, self.name, row, number, title)

    def _has_titles(self, header: Mapping[int, Cell], columns: Sequence[str]) -> bool:
        """Return whether the first row is what it should be, be it with mistakes."""
        known = {*columns, *EXPRESSIONS}
        return any(cell.text.strip().casefold() in known for cell in header.values())

    def _read_table(
        self, header: Mapping[int, Cell], columns: Sequence[str], optional: frozenset[str]
    ) -> None:
        is_merged = not self.is_whole
        self._read_header(header, columns)
        if not is_merged:
            self._note_missing(columns, optional)
        lines = [self._read_line(row) for row in sorted(self._cells)]
        self.lines = [line for line in lines if not line.is_empty]
        if not self._cells:
            self.report(say("Onder de namen van de kolommen staat niets."))

    def _read_header(self, header: Mapping[int, Cell], columns: Sequence[str]) -> None:
        for column, cell in sorted(header.items()):
            title = self.clean(cell)
            if title is None:
                self._strange.add(column)
                self.is_whole = False
                continue
            known = next((each for each in columns if each == title.casefold()), None)
            if title in EXPRESSIONS:
                known = title
            if known is None:
                if self._is_certain:
                    self.report(
                        say("{quoted} is geen kolom die hier hoort.", quoted=quote(title)),
                        1,
                        column=column,
                    )
                self._strange.add(column)
                self.is_whole = False
            elif known in self.numbers:
                self.report(say("Deze kolom staat er twee keer."), 1, title, column=column)
                self._strange.add(column)
            else:
                if known != title:
                    self.report(
                        say("Schrijf deze naam als {known}.", known=known), 1, column=column
                    )
                self.numbers[known] = column

    def is_covered(self, row: int, title: str) -> bool:
        """Return whether a cell hides behind another one."""
        return any(each.covers(row, self.numbers[title]) for each in self._merged)

    def _note_missing(self, columns: Sequence[str], optional: frozenset[str]) -> None:
        for title in columns:
            if title not in self.numbers and title not in optional:
                self.report(say("Deze kolom ontbreekt."), 1, title)

    def _note_merged(self) -> None:
        titles = {number: title for title, number in self.numbers.items()}
        for each in self._merged:
            sentence = say("Hier zijn vakken samengevoegd. Splits ze en vul elk vak in.")
            self.report(sentence, each.top, titles.get(each.left, ""), column=each.left)

    def _read_line(self, row: int) -> "Line":
        titles = {number: title for title, number in self.numbers.items()}
        # What is below such a title was told at the title.
        covering = [each for each in self._merged if each.top == 1]
        cells: dict[str, Cell] = {}
        for column, cell in sorted(self._cells[row].items()):
            if column in self._strange or (
                column not in titles and any(each.covers(1, column) for each in covering)
            ):
                continue
            if column not in titles:
                self.is_whole = False
                self.report(say("Boven dit vak staat geen naam van een kolom."), row, column=column)
            elif titles[column] in EXPRESSIONS:
                sentence = say(
                    "Draagwijzer kent geen voorwaarden en berekeningen. Maak dit vak leeg."
                )
                self.report(sentence, row, titles[column])
            else:
                cells[titles[column]] = cell
        return Line(self, row, cells)

    def clean(self, cell: Cell, title: str = "") -> str | None:
        """Return what stands in a cell, or None after noting why that is no text."""
        text = cell.text
        sentence = find_fault(cell, is_plain=self.is_plain)
        if sentence:
            self.report(sentence, cell.row, title, column=cell.column)
            return None
        if text != text.strip():
            sentence = say(
                "Vóór of achter de tekst staat een spatie of een nieuwe regel. Haal die weg."
            )
            self.report(sentence, cell.row, title, column=cell.column)
        return text.strip()


class Line:
    """One row; every question to it gives None after noting why there is no answer."""

    def __init__(self, sheet: FormSheet, row: int, cells: Mapping[str, Cell]) -> None:
        self.row = row
        self._sheet = sheet
        self._cells = cells
        self._texts = {title: sheet.clean(cell, title) for title, cell in cells.items()}

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in the columns that mean something."""
        return not self._cells

    def has(self, title: str) -> bool:
        """Return whether anything stands in a column."""
        return title in self._cells

    def fail(self, title: str, sentence: str) -> None:
        """Note that what stands in a column is wrong."""
        self._sheet.report(sentence, self.row, title)

    def leave_empty(self, *titles: str, sentence: str = "") -> None:
        """Refuse what stands in columns that mean nothing on this row."""
        for title in titles:
            if self._texts.get(title) is not None:
                self.fail(title, sentence or say(LEAVE_EMPTY))

    def text(self, title: str) -> str | None:
        """Return a text; a whole number will do."""
        if not self._require(title):
            return None
        cell, text = self._cells[title], self._texts[title]
        if text is not None and cell.number is not None and "." in text:
            self.fail(
                title, say("Hier staat een getal, en er hoort tekst. Maak het vak op als tekst.")
            )
            return None
        return text

    def require(self, title: str) -> bool:
        """Return whether anything stands in a column, after noting that it must."""
        return self._require(title)

    def optional_text(self, title: str) -> str | None:
        """Return a text, or None when the cell is empty."""
        return self.text(title) if self.has(title) else None

    def key(self, title: str) -> str | None:
        """Return a short name that other cells refer to."""
        text = self.text(title)
        if text is not None and not KEY.fullmatch(text):
            self.fail(
                title,
                say(
                    "{quoted} kan geen naam zijn: gebruik hoogstens 64 kleine letters, cijfers en "
                    "_, en begin met een letter.",
                    quoted=quote(text),
                ),
            )
            return None
        return text

    def points(self, title: str) -> Points | None:
        """Return a number of at most 4 decimals."""
        if not self._require(title) or self._texts[title] is None:
            return None
        value = read_number(
            self._texts[title] or "",
            is_number=self._cells[title].number is not None,
            is_plain=self._sheet.is_plain,
        )
        if isinstance(value, str):
            self.fail(title, value)
            return None
        return value

    def whole(self, title: str) -> int | None:
        """Return a whole number of at least 1."""
        value = self.points(title)
        if value is None:
            return None
        if not isinstance(value, int) or not 1 <= value <= HIGHEST_NUMBER:
            self.fail(title, say("Hier hoort een geheel getal: 1, 2, 3 …"))
            return None
        return value

    def word(self, title: str, words: Mapping[str, Meaning]) -> Meaning | None:
        """Return what one of these words means."""
        text = self.text(title)
        if text is None:
            return None
        if text.casefold() not in words:
            self.fail(
                title,
                say(
                    "{quoted} kan hier niet. Kies uit: {words}.",
                    quoted=quote(text),
                    words=", ".join(words),
                ),
            )
            return None
        return words[text.casefold()]

    def _require(self, title: str) -> bool:
        if title in self._cells:
            return True
        # A column that is not there at all was noted once, and not on every row.
        if title in self._sheet.numbers and not self._sheet.is_covered(self.row, title):
            self.fail(title, say(EMPTY))
        return False
