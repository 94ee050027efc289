"""Directories in files: spreadsheets and tables, and what a spreadsheet program makes of them."""

import io
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook

from screening.directory.example import load_example, load_model
from screening.directory.files import read_directory_file
from screening.directory.layout import COLUMNS, OF_DIRECTORIES
from screening.directory.offer_file import write_csv, write_workbook
from screening.directory.reading import DirectoryReading
from screening.directory.sheet import read_directory
from screening.forms.csv_file import read_csv
from screening.forms.xlsx_file import read_xlsx
from screening.identifiers import OfferId
from tests.unit.directory.sheets import TODAY

TITLES = ["organization_name", "name", "support_function", "phone_number", "assured_date"]


def read_cells(*cells: object, merged: str = "") -> DirectoryReading:
    """Return what comes of a workbook with one row below the titles."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(TITLES)
    sheet.append(list(cells))
    if merged:
        sheet.merge_cells(merged)
    out = io.BytesIO()
    book.save(out)
    return read_directory(read_xlsx(out.getvalue(), OF_DIRECTORIES), TODAY)


def test_a_date_of_the_spreadsheet_program_is_a_date() -> None:
    """Excel makes a date of what looks like one: that is just what belongs there."""
    (offer,) = read_cells("De Hoeve", "Opvang", 6, None, date(2026, 5, 3)).offers
    assert offer.checked_on == date(2026, 5, 3)


def test_a_date_with_a_time_of_day_is_its_day() -> None:
    """An export writes the hour of the check as well, as a CSV file may."""
    checked = datetime(2026, 5, 3, 9, 30)  # noqa: DTZ001 - a spreadsheet knows no time zone
    (offer,) = read_cells("De Hoeve", "Opvang", 6, None, checked).offers
    assert offer.checked_on == date(2026, 5, 3)


def test_functions_that_became_a_number_are_still_functions() -> None:
    """A Dutch Excel takes 1,3 for a number with a decimal."""
    (offer,) = read_cells("De Hoeve", "Opvang", 1.3, None, None).offers
    assert offer.functions == ("1", "3")


def test_a_phone_number_that_became_a_number_is_refused() -> None:
    """Its first 0 is gone, and nobody should call what is left."""
    (problem,) = read_cells("De Hoeve", "Opvang", 6, 123456789, None).problems
    assert problem.place == "Sheet, rij 2, kolom phone_number"
    assert "een 0 aan het begin is dan weg" in problem.sentence


def test_merged_cells_leave_out_their_row() -> None:
    """What hides behind another cell would be lost without a word."""
    reading = read_cells("De Hoeve", "Opvang", 6, None, None, merged="C2:D2")
    assert not reading.offers
    assert "samengevoegd" in reading.problems[0].sentence


def test_a_date_where_a_text_belongs_is_told() -> None:
    """A name such as 3-5 became another thing in the spreadsheet program."""
    (problem,) = read_cells("De Hoeve", date(2026, 5, 3), 6, None, None).problems
    assert "een datum van gemaakt" in problem.sentence


def test_the_example_comes_back_from_both_kinds_of_file() -> None:
    """What was written reads back as it was, to the letter."""
    offers = load_example(TODAY)
    sheet, _ = read_csv("kaart", write_csv(offers), OF_DIRECTORIES)
    workbook = read_xlsx(write_workbook(offers), OF_DIRECTORIES)
    for sheets in ([sheet], workbook):
        assert read_directory(sheets, TODAY, takes_examples=True).offers == offers


def test_the_file_to_start_with_explains_every_column_and_can_be_read(tmp_path: Path) -> None:
    """On the second sheet every column has its sentence; the rows are right as they are."""
    path = tmp_path / "kaart.xlsx"
    path.write_bytes(write_workbook(load_model(TODAY)))
    reading = read_directory_file(path, TODAY)
    assert (len(reading.offers), reading.problems) == (3, ())
    assert not [offer for offer in reading.offers if offer.is_example]
    assert len(COLUMNS) == 17


def test_a_file_that_cannot_be_read_is_a_problem_like_any_other(tmp_path: Path) -> None:
    """Gone, of another kind, or no spreadsheet at all: a sentence, and nothing is raised."""
    pdf, fake = tmp_path / "kaart.pdf", tmp_path / "kaart.xlsx"
    pdf.write_bytes(b"%PDF")
    fake.write_bytes(b"nonsense")
    for path, words in (
        (pdf, "Kies een bestand van Excel"),
        (fake, "Dit is geen Excel-bestand"),
        (tmp_path / "weg.csv", "Dit bestand is niet te lezen."),
    ):
        reading = read_directory_file(path, TODAY)
        assert not reading.offers
        assert words in reading.problems[0].sentence


def test_five_thousand_offers_fit_in_a_file() -> None:
    """A questionnaire of that size would be refused; a directory is not."""
    (first, *_) = load_model(TODAY)
    many = [replace(first, id=OfferId(f"a{number}")) for number in range(5_000)]
    sheet, _ = read_csv("kaart", write_csv(many), OF_DIRECTORIES)
    assert len(read_directory([sheet], TODAY).offers) == 5_000
