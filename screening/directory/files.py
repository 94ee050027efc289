"""From the file someone chose to a directory, by the kind of file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from screening.directory.layout import OF_DIRECTORIES
from screening.directory.reading import DirectoryReading
from screening.directory.sheet import read_directory
from screening.forms.cells import FormTrouble, Sheet
from screening.forms.files import read_bytes
from screening.wording.speech import say


def read_directory_file(path: Path, today: date) -> DirectoryReading:
    """Read a directory from an XLSX or a CSV file.

    A file that cannot be read is a problem like any other; nothing is raised for it.

    Args:
        path: the file.
        today: no check can be after this day.
    """
    try:
        data = read_bytes(path, OF_DIRECTORIES.workbook)
        sheets, remark = _read_sheets(path, data)
    except FormTrouble as trouble:
        return DirectoryReading((), (trouble.problem,))
    reading = read_directory(sheets, today)
    return replace(reading, remarks=(remark, *reading.remarks)) if remark else reading


def _read_sheets(path: Path, data: bytes) -> tuple[list[Sheet], str]:
    match path.suffix.casefold():
        case ".csv":
            from screening.forms.csv_file import read_csv

            sheet, remark = read_csv(path.stem, data, OF_DIRECTORIES)
            return [sheet], remark
        case ".xlsx":
            from screening.forms.xlsx_file import read_xlsx

            return read_xlsx(data, OF_DIRECTORIES), ""
        case _:
            raise FormTrouble(say("Kies een bestand van Excel (.xlsx) of een tabel (.csv)."))
