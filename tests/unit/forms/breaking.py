"""Ways to change one thing in the workbook of a good form."""

from collections.abc import Callable
from datetime import date

from openpyxl import Workbook

Value = str | float | bool | date | None
Change = Callable[[Workbook], object]


def put(sheet: str, **cells: Value) -> Change:
    """Return what writes values into cells."""

    def change(book: Workbook) -> None:
        for name, value in cells.items():
            book[sheet][name] = value

    return change


def add(sheet: str, *values: Value) -> Change:
    """Return what adds a row below the others."""
    return lambda book: book[sheet].append(list(values))


def with_column(sheet: str, title: str, **cells: Value) -> Change:
    """Return what adds a column at the right, with values below it."""

    def change(book: Workbook) -> None:
        column = book[sheet].max_column + 1
        book[sheet].cell(1, column, title)
        for row, value in cells.items():
            book[sheet].cell(int(row[1:]), column, value)

    return change


def hide(book: Workbook) -> None:
    """Hide a sheet that does not belong."""
    sheet = book.create_sheet("oud")
    sheet.sheet_state = "hidden"
    sheet["A1"] = "vroeger"


def add_sheet(name: str, text: str | None = None) -> Change:
    """Return what adds a sheet, with or without a text on it."""

    def change(book: Workbook) -> None:
        book.create_sheet(name)["B2"] = text

    return change


def together(*changes: Change) -> Change:
    """Return what does several things, which are one mistake together."""

    def change(book: Workbook) -> None:
        for each in changes:
            each(book)

    return change


def insert_row(sheet: str, row: int, *values: Value) -> Change:
    """Return what puts a row above another one."""

    def change(book: Workbook) -> None:
        book[sheet].insert_rows(row)
        for column, value in enumerate(values, start=1):
            book[sheet].cell(row, column, value)

    return change
