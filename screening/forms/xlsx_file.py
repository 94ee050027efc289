"""From an XLSX file to its cells; formulas are seen, never computed."""

import warnings
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from openpyxl import load_workbook

from screening.forms.cells import OF_FORMS, Cell, CellKind, FormTrouble, Limits, Sheet
from screening.forms.layout import EXPLANATION
from screening.forms.xlsx_package import open_package, pack
from screening.forms.xlsx_sheet import inspect_sheet
from screening.wording.speech import say

_ODD_TYPES: Final = {"f": CellKind.FORMULA, "e": CellKind.ERROR, "b": CellKind.BOOLEAN}


def read_xlsx(data: bytes, limits: Limits = OF_FORMS) -> list[Sheet]:
    """Return the sheets of a file, in their order.

    Args:
        data: all of the file.
        limits: how large it may be.

    Raises:
        FormTrouble: it cannot be read safely, or not at all.
    """
    parts = open_package(data, limits)
    try:
        with warnings.catch_warnings():
            # About drop-down lists and styles, which mean nothing here.
            warnings.simplefilter("ignore")
            book = load_workbook(pack(parts), read_only=True, keep_links=False)
            return [_read_sheet(sheet, parts, limits) for sheet in book.worksheets]
    except FormTrouble:
        raise
    except Exception:  # noqa: BLE001 - of a damaged file the library may raise anything
        raise FormTrouble(
            say(
                "Dit bestand is beschadigd of niet door een rekenprogramma gemaakt. Open "
                "het in Excel en sla het opnieuw op."
            )
        ) from None


def _read_sheet(sheet: Any, parts: dict[str, bytes], limits: Limits) -> Sheet:
    name, is_hidden = str(sheet.title), sheet.sheet_state != "visible"
    if name == EXPLANATION:
        return Sheet(name, ())
    try:
        extent = inspect_sheet(name, parts[sheet._worksheet_path], limits)
    except FormTrouble as trouble:
        return Sheet(name, (), is_hidden=is_hidden, trouble=trouble.problem)
    if not extent.rows:
        return Sheet(name, (), is_hidden=is_hidden, merged=extent.merged)
    # A size that the file states is only a claim.
    sheet.reset_dimensions()
    area = sheet.iter_rows(1, extent.rows, 1, extent.columns)
    cells = [
        _read_cell(cell, number, column)
        for number, row in enumerate(area, start=1)
        for column, cell in enumerate(row, start=1)
        if cell.value is not None and cell.value != ""
    ]
    return Sheet(name, tuple(cells), is_hidden=is_hidden, merged=extent.merged)


def _read_cell(cell: Any, row: int, column: int) -> Cell:
    value = cell.value
    kind = _ODD_TYPES.get(cell.data_type)
    if kind is None and isinstance(value, date | time | timedelta):
        kind = CellKind.DATE
    if kind is not None:
        return Cell(row, column, kind, "", day=_read_day(value))
    if not isinstance(value, int | float):
        return Cell(row, column, CellKind.TEXT, str(value))
    # The shortest way to write a number is the one that was typed.
    number = Decimal(repr(value))
    if not number.is_finite():
        return Cell(row, column, CellKind.ERROR, "")
    whole = number.to_integral_value()
    text = format(whole if whole == number else number, "f")
    return Cell(row, column, CellKind.NUMBER, text, number)


def _read_day(value: Any) -> date | None:
    """Return the day of a date, also when an hour stands beside it."""
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None
