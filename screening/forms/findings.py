"""Collects all that is wrong with a form, in the order in which someone reads it."""

from collections.abc import Sequence

from screening.forms.cells import name_column
from screening.forms.layout import SHEETS
from screening.forms.reading import Problem


class Findings:
    """Every mistake once, each with its sheet, row and column.

    Args:
        order: the names of the sheets in the order in which someone reads them.
    """

    def __init__(self, order: Sequence[str] = SHEETS) -> None:
        self._order = order
        self._found: dict[tuple[int, str, int, int, str], Problem] = {}

    def __bool__(self) -> bool:
        return bool(self._found)

    def report(
        self, sentence: str, sheet: str, row: int = 0, column: int = 0, title: str = ""
    ) -> None:
        """Note a mistake.

        Args:
            sentence: what is wrong and what to do, in Dutch.
            sheet: on which sheet.
            row: in which row; 0 when it is about the whole sheet.
            column: in which column; 0 when it is about the whole row.
            title: what stands above the column; its letters are told when nothing does.
        """
        place = sheet
        if row:
            place += f", rij {row}"
        if column or title:
            place += f", kolom {title or name_column(column)}"
        self._found.setdefault(
            (self._place(sheet), sheet, row, column, sentence), Problem(place, sentence)
        )

    def add(self, problem: Problem, sheet: str) -> None:
        """Note a mistake that was found while the file itself was read."""
        self._found.setdefault((self._place(sheet), sheet, 0, 0, problem.sentence), problem)

    def list_problems(self) -> tuple[Problem, ...]:
        """Return them: by sheet, then by row, then by column."""
        return tuple(self._found[key] for key in sorted(self._found))

    def _place(self, sheet: str) -> int:
        return self._order.index(sheet) if sheet in self._order else len(self._order)
