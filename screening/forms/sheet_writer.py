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
    sheet.append([make_cell(sheet, title, is_title=True) for title in columns])
    for row in rows:
        sheet.append([make_cell(sheet, row.get(title)) for title in columns])


def make_cell(sheet: Any, value: str | Points | None, *, is_title: bool = False) -> Any:
    """Return a cell of a sheet; a text stays a text, also when it looks like something else."""
    cell = WriteOnlyCell(sheet)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if is_title:
        cell.font = Font(bold=True)
    if isinstance(value, str):
        cell.value = _UNWRITABLE.sub(" ", value)
        # Text that begins with = stays text.
        cell.data_type = "s"
        cell.number_format = "@"
    elif value is not None:
        cell.value = value
    return cell
