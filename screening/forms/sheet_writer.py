"""One sheet of a spreadsheet that somebody will fill in: titles, rows, and nothing computed."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from instruments.model import Points

_UNWRITABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_WIDE: Final = 60
_NARROW: Final = 18
_KINDS: Final[Sequence[Mapping[str, bool]]] = (
    {"is_title": True, "is_text": True},
    {"is_text": True},
    {},
)

Row = Mapping[str, str | Points | None]


def write_sheet(
    book: Workbook, name: str, columns: Sequence[str], rows: Iterable[Row], *, wide: Set[str]
) -> None:
    """Add a sheet to a workbook that is only written.

    Args:
        book: the workbook.
        name: of the sheet.
        columns: their titles.
        rows: the values by the title of their column.
        wide: the titles of columns that hold sentences.
    """
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for number, title in enumerate(columns, start=1):
        width = _WIDE if title in wide else _NARROW
        sheet.column_dimensions[get_column_letter(number)].width = width
    title, text, number = (_make_style(sheet, **kind) for kind in _KINDS)
    sheet.append([_make_cell(sheet, words, title, title) for words in columns])
    for row in rows:
        sheet.append([_make_cell(sheet, row.get(words), text, number) for words in columns])


def _make_style(sheet: Any, *, is_title: bool = False, is_text: bool = False) -> Any:
    """Return how a kind of cells looks: worked out once, because a sheet has thousands."""
    cell: Any = WriteOnlyCell(sheet)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if is_title:
        cell.font = Font(bold=True)
    if is_text:
        cell.number_format = "@"
    return cell._style


def _make_cell(sheet: Any, value: str | Points | None, text: Any, number: Any) -> Any:
    """Return a cell of a sheet; a text stays a text, also when it looks like something else."""
    cell: Any = WriteOnlyCell(sheet)
    cell._style = number
    if isinstance(value, str):
        cell.value = _UNWRITABLE.sub(" ", value)
        # Text that begins with = stays text.
        cell.data_type = "s"
        cell._style = text
    elif value is not None:
        cell.value = value
    return cell
