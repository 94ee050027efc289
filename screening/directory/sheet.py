"""From the sheets of a file to a directory, with every mistake by row."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from screening.directory import layout
from screening.directory.model import Offer
from screening.directory.reading import DirectoryReading
from screening.directory.row import OfferRow, is_reserved
from screening.forms.cell_text import is_empty, quote
from screening.forms.cells import Cell, Sheet, name_column
from screening.forms.reading import Problem
from screening.identifiers import OfferId
from screening.wording.formats import join_words
from screening.wording.speech import say

HEADER: Final = 1


def read_directory(
    sheets: Sequence[Sheet], today: date, *, takes_examples: bool = False
) -> DirectoryReading:
    """Read the directory on the first sheet that has one.

    Args:
        sheets: what is in the file.
        today: no check can be after this day.
        takes_examples: whether the identifiers of the example are right here.
    """
    sheet = _find_sheet(sheets)
    if sheet is None:
        return DirectoryReading((), (_word_missing(sheets),))
    return _DirectorySheet(sheet, today, takes_examples=takes_examples).read()


class _DirectorySheet:
    """Reads one sheet; mistakes are kept in the order of the rows and columns."""

    def __init__(self, sheet: Sheet, today: date, *, takes_examples: bool) -> None:
        self._sheet = sheet
        self._today = today
        self._takes_examples = takes_examples
        self._problems: dict[tuple[int, int, str], Problem] = {}
        self._rows: dict[int, dict[int, Cell]] = defaultdict(dict)
        for cell in sheet.cells:
            if not is_empty(cell):
                self._rows[cell.row][cell.column] = cell
        self._skipped: list[str] = []
        self._columns: dict[str, int] = {}
        header = self._rows.pop(HEADER, {})
        self._last = max(header, default=0)
        self._titles = self._read_titles(header)

    def read(self) -> DirectoryReading:
        """Return what is right and what is wrong."""
        if self._sheet.trouble is not None:
            return DirectoryReading((), (self._sheet.trouble,))
        for title in layout.REQUIRED:
            if title not in self._columns:
                self._report(HEADER, title, say("Deze kolom ontbreekt."))
        self._check_merged(HEADER)
        if self._problems:
            # Without a sound header nobody can tell what any row says.
            return DirectoryReading((), self._list_problems(), len(self._rows))
        offers, left_out = self._read_rows()
        return DirectoryReading(
            tuple(offers.values()),
            self._list_problems(),
            len(self._rows) - len(offers),
            frozenset(left_out - {offer.id for offer in offers.values()}),
            self._list_remarks(),
        )

    def _read_titles(self, header: Mapping[int, Cell]) -> dict[int, str]:
        titles: dict[int, str] = {}
        for column, cell in sorted(header.items()):
            written = cell.text.strip().casefold()
            title = layout.OTHER_NAMES.get(written, written)
            if title not in layout.COLUMNS:
                self._skipped.append(quote(cell.text))
            elif title in self._columns:
                self._report(HEADER, title, say("Deze kolom staat er twee keer."), column)
            else:
                titles[column] = title
                self._columns[title] = column
        return titles

    def _read_rows(self) -> tuple[dict[int, Offer], set[OfferId]]:
        """Return the offers by row, and which ones the rows with a mistake are about."""
        offers: dict[int, Offer] = {}
        named: dict[int, OfferId] = {}
        for number, cells in sorted(self._rows.items()):
            row = self._make_row(number, cells)
            offer_id = row.read_id()
            if offer_id is not None:
                named[number] = offer_id
            if not self._is_readable(number, cells):
                continue
            offer = row.read()
            if offer is not None and self._is_free(number, offer):
                offers[number] = offer
        self._drop_doubles(offers, named)
        return offers, {each for number, each in named.items() if number not in offers}

    def _make_row(self, number: int, cells: Mapping[int, Cell]) -> OfferRow:
        return OfferRow(
            {
                self._titles[column]: cell
                for column, cell in cells.items()
                if column in self._titles
            },
            is_plain=self._sheet.is_plain,
            today=self._today,
            report=lambda title, words: self._report(number, title, words),
        )

    def _is_readable(self, number: int, cells: Mapping[int, Cell]) -> bool:
        """Return whether it is plain what the cells of a row belong to."""
        if not any(column in self._titles for column in cells):
            self._report(number, "", say("Op deze rij staat niets in een kolom die wordt gelezen."))
            return False
        return not self._check_merged(number) and not self._check_length(number, cells)

    def _check_length(self, row: int, cells: Mapping[int, Cell]) -> bool:
        """Return whether a row of plain text has more cells than titles, after noting it."""
        last = max(cells)
        if not self._sheet.is_plain or last <= self._last:
            return False
        words = say(
            "Op deze rij staan meer vakken dan de eerste rij kolommen heeft. Zet een tekst met een "
            "scheidingsteken erin tussen aanhalingstekens."
        )
        self._report(row, "", words, last)
        return True

    def _check_merged(self, row: int) -> bool:
        """Return whether cells of a row were merged, after noting it."""
        found = [each for each in self._sheet.merged if each.top <= row <= each.bottom]
        for each in found:
            words = say("Hier zijn vakken samengevoegd. Splits ze en vul elk vak in.")
            self._report(row, self._titles.get(each.left, ""), words, each.left)
        return bool(found)

    def _is_free(self, number: int, offer: Offer) -> bool:
        if self._takes_examples or not is_reserved(offer.id):
            return True
        words = say("Dit kenmerk is van het voorbeeld van Draagwijzer. Kies een ander.")
        self._report(number, layout.ID, words)
        return False

    def _drop_doubles(self, offers: dict[int, Offer], named: Mapping[int, OfferId]) -> None:
        """Leave out all rows about one offer: nobody can tell which of them is right."""
        rows: dict[OfferId, list[int]] = defaultdict(list)
        for number, offer_id in named.items():
            rows[offer_id].append(number)
        for number, offer_id in named.items():
            if len(rows[offer_id]) == 1:
                continue
            other = next(row for row in rows[offer_id] if row != number)
            if self._columns.get(layout.ID) in self._rows[number]:
                words = say("Dit kenmerk staat ook op rij {row}. Geef elk een eigen.", row=other)
                self._report(number, layout.ID, words)
            else:
                words = say(
                    "Deze organisatie en naam staan ook op rij {row}. Geef elk een eigen kenmerk "
                    "in de kolom id.",
                    row=other,
                )
                self._report(number, "", words)
            offers.pop(number, None)

    def _report(self, row: int, title: str, sentence: str, column: int = 0) -> None:
        column = column or self._columns.get(title, 0)
        place = f"{self._sheet.name}, rij {row}"
        if title or column:
            place += f", kolom {title or name_column(column)}"
        self._problems.setdefault((row, column, sentence), Problem(place, sentence))

    def _list_problems(self) -> tuple[Problem, ...]:
        return tuple(self._problems[key] for key in sorted(self._problems))

    def _list_remarks(self) -> tuple[str, ...]:
        if not self._skipped:
            return ()
        columns = join_words(self._skipped)
        return (say("Deze kolommen kent Draagwijzer niet: {columns}.", columns=columns),)


def _find_sheet(sheets: Sequence[Sheet]) -> Sheet | None:
    """Return the first sheet whose first row has the name of a column, or that has trouble."""
    for sheet in sheets:
        if sheet.name.strip().casefold() == layout.EXPLANATION or sheet.is_hidden:
            continue
        titles = {cell.text.strip().casefold() for cell in sheet.cells if cell.row == HEADER}
        if sheet.trouble is not None or titles & {*layout.REQUIRED}:
            return sheet
    return None


def _word_missing(sheets: Sequence[Sheet]) -> Problem:
    name = next((sheet.name for sheet in sheets), say("bestand"))
    return Problem(
        f"{name}, rij {HEADER}",
        say(
            "In de eerste rij staan geen namen van kolommen. Daar horen onder meer {columns}.",
            columns=join_words(list(layout.REQUIRED)),
        ),
    )
