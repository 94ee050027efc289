"""What stands in a spreadsheet, cell by cell, before anyone asks what it means."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from screening.forms.reading import Problem
from screening.wording.speech import mark, say

MOST_COLUMNS: Final = 600
LONGEST_TEXT: Final = 2000


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a file may be that holds one kind of thing.

    Args:
        rows: on a sheet.
        cells: on a sheet, also those that are empty but written down.
        table: bytes of a CSV file.
        workbook: bytes of an XLSX file.
        content: bytes of what is inside an XLSX file.
        remark: the Dutch sentence on why more cannot be right.
    """

    rows: int
    cells: int
    table: int
    workbook: int
    content: int
    remark: str


_MB: Final = 1024 * 1024
OF_FORMS: Final = Limits(
    rows=1000,
    cells=100_000,
    table=2 * _MB,
    workbook=5 * _MB,
    content=20 * _MB,
    remark=mark("Zo groot is geen vragenlijst."),
)


class CellKind(StrEnum):
    """What a spreadsheet program holds a cell for."""

    TEXT = "text"
    NUMBER = "number"
    FORMULA = "formula"
    BOOLEAN = "boolean"
    DATE = "date"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that is not empty; rows and columns count from 1, as on the screen.

    `text` is what stands there; `number` is there for a number only, and `day` for a date only.
    """

    row: int
    column: int
    kind: CellKind
    text: str
    number: Decimal | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells that were made into one; the others hide behind the first."""

    top: int
    left: int
    bottom: int
    right: int

    def covers(self, row: int, column: int) -> bool:
        """Return whether a cell is one of them."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; in one that `is_plain`, such as CSV, a number is a text like any other.

    `trouble` is why it could not be read, when it has no cells because of that.
    """

    name: str
    cells: tuple[Cell, ...]
    is_plain: bool = False
    is_hidden: bool = False
    merged: tuple[Merged, ...] = ()
    trouble: Problem | None = None


class FormTrouble(Exception):
    """A file cannot be read as a spreadsheet at all; tells where, and a Dutch sentence."""

    def __init__(self, sentence: str, place: str = "") -> None:
        super().__init__(sentence)
        self.problem = Problem(place or say("bestand"), sentence)


def name_column(number: int) -> str:
    """Return the letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def refuse_size(size: int, limits: Limits, place: str = "") -> FormTrouble:
    """Return why a file is too large: it has more than so many bytes."""
    return FormTrouble(
        say(
            "Dit bestand is groter dan {size} MB. {remark}",
            size=size // _MB,
            remark=say(limits.remark),
        ),
        place,
    )


def check_size(name: str, row: int, column: int, limits: Limits = OF_FORMS) -> None:
    """Refuse a cell that lies further out than any such file goes.

    Raises:
        FormTrouble: it does.
    """
    if row > limits.rows:
        raise FormTrouble(
            say(
                "Dit blad heeft meer dan {most} rijen. Verwijder wat er niet bij hoort.",
                most=limits.rows,
            ),
            f"{name}, rij {row}",
        )
    if column > MOST_COLUMNS:
        raise FormTrouble(
            say(
                "Dit blad heeft meer dan {most} kolommen. Verwijder wat er niet bij hoort.",
                most=MOST_COLUMNS,
            ),
            f"{name}, rij {row}, kolom {name_column(column)}",
        )
