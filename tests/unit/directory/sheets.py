"""Directories as someone types them in a spreadsheet."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from typing import Final

from screening.directory.layout import OF_DIRECTORIES
from screening.directory.reading import DirectoryReading
from screening.directory.sheet import read_directory
from screening.forms.csv_file import read_csv

TODAY: Final = date(2026, 8, 18)
Table = Sequence[Sequence[str]]


def write_table(rows: Table) -> bytes:
    """Return a table as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode()


def read_table(rows: Table) -> DirectoryReading:
    """Return what comes of reading a table as a directory."""
    sheet, _ = read_csv("kaart", write_table(rows), OF_DIRECTORIES)
    return read_directory([sheet], TODAY)


def table(*rows: str, titles: str = "id|organization_name|name") -> list[list[str]]:
    """Return a table of lines with bars between the cells."""
    return [line.split("|") for line in (titles, *rows)]
