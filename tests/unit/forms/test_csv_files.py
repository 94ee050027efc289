"""What a CSV file cannot say of its cells, and how it is read or refused nevertheless."""

from pathlib import Path

import pytest

from screening.forms.files import read_form_files
from screening.forms.reading import Reading
from tests.unit.forms.good_form import copy_form, write_csv


def read(
    folder: Path, old: str = "", new: str = "", names: dict[str, str] | None = None
) -> Reading:
    """Return what a folder says with the good form in it, in which a text was replaced."""
    for name, rows in copy_form().items():
        text = write_csv(rows)
        if old:
            text = text.replace(old, new)
        (folder / (names or {}).get(name, f"{name}.csv")).write_bytes(text.encode())
    return read_form_files([folder])


@pytest.mark.parametrize("old", ["", "type;name;label;hint", "list_name;"])
def test_a_line_that_names_the_separator_is_understood(tmp_path: Path, old: str) -> None:
    """Excel writes it and does not show it: it is no row."""
    assert read(tmp_path, old, f"sep=;\r\n{old}").problems == ()


def test_behind_that_line_the_rows_count_as_on_the_screen(tmp_path: Path) -> None:
    """The row of a mistake is the one that Excel shows."""
    read(tmp_path)
    file = tmp_path / "survey.csv"
    text = file.read_text("utf-8").replace("stelling een.", "stelling een. ")
    file.write_bytes(b"sep=;\r\n" + text.encode())
    (problem,) = read_form_files([tmp_path]).problems
    assert problem.place == "survey, rij 3, kolom label"


def test_the_ending_may_be_in_capitals(tmp_path: Path) -> None:
    """Other systems write SURVEY.CSV; in a folder it is found as well."""
    assert read(tmp_path, names={"survey": "SURVEY.CSV"}).problems == ()


def test_a_new_line_in_a_cell_is_as_in_a_workbook(tmp_path: Path) -> None:
    """Excel for Windows writes it as two signs."""
    reading = read(tmp_path, "Verzonnen stelling een.", '"Verzonnen\r\nstelling."')
    assert reading.instrument is not None
    assert reading.instrument.items[0].text == "Verzonnen\nstelling."


@pytest.mark.parametrize(
    "old, new, column, words",
    [
        ("ja;Ja;1", "ja;#VERW!;1", "label", "foutmelding"),
        ("ja;Ja;1", "ja;#REF!;1", "label", "foutmelding"),
        ("ja;Ja;1", "ja;#N/B;1", "label", "foutmelding"),
        ("ja;Ja;1", "ja;#DEEL/0!;1", "label", "foutmelding"),
        ("ja;Ja;1", "ja;Err:502;1", "label", "foutmelding"),
        ("ja;Ja;1", "ja;WAAR;1", "label", "kleine letters"),
        ("ja;Ja;1", "ja;FALSE;1", "label", "kleine letters"),
        ("ja;Ja;1", "ja;Ja;+1", "points", "zonder +"),
        ("ja;Ja;1", "ja;Ja;50%", "points", "zonder + of %"),
        ("ja;Ja;1", "ja;Ja;1.000", "points", "punt betekent"),
        ("ja;Ja;1", "ja;Ja;1.000.000,5", "points", "punt betekent"),
        ("ja;Ja;1", "ja;Ja;1,00001", "points", "4 cijfers"),
        ("ja;Ja;1", "ja;Ja;1234567", "points", "te groot"),
        ("ja;Ja;1", "ja;Ja;1-mrt", "points", "hoort een getal"),
        ("ja;Ja;1", "ja;J\u00ada;1", "label", "niet te zien"),
    ],
)
def test_what_a_workbook_refuses_is_refused(
    tmp_path: Path, old: str, new: str, column: str, words: str
) -> None:
    """At its row and column, with a sentence that is true of it."""
    (problem,) = read(tmp_path, old, new).problems
    assert problem.place == f"choices, rij 3, kolom {column}"
    assert words in problem.sentence


@pytest.mark.parametrize("points", ["1", "1,0", "1.0", "1.00", "1,000"])
def test_points_and_commas_that_can_mean_one_thing_are_read(tmp_path: Path, points: str) -> None:
    """A comma is never for thousands, and a point is not unless three digits follow."""
    assert read(tmp_path, "ja;Ja;1", f"ja;Ja;{points}").problems == ()


def test_words_that_look_like_an_outcome_may_be_typed(tmp_path: Path) -> None:
    """Only what a program writes by itself is refused."""
    assert read(tmp_path, "ja;Ja;1", "ja;Waar;1").problems == ()
    assert read(tmp_path, "ja;Ja;1", "ja;#1!;1").problems == ()


def test_a_text_without_end_is_told_as_such(tmp_path: Path) -> None:
    """The sentence does not say that it is a quotation mark when it may be a long text."""
    (problem,) = read(tmp_path, "Verzonnen stelling een.", "a" * 200_000).problems
    assert (problem.place, "te lange tekst" in problem.sentence) == ("survey", True)


def test_a_file_that_cannot_be_read_hides_no_other_mistakes(tmp_path: Path) -> None:
    """The other files are read all the same."""
    read(tmp_path, "Cijfer;q3", "Cijfer;q9")
    (tmp_path / "choices.csv").write_bytes(b"list_name\x00")
    (tmp_path / "settings.csv").write_bytes(b'form_title;"x" y\r\n')
    places = [problem.place for problem in read_form_files([tmp_path]).problems]
    assert places == ["choices", "settings", "scoring, rij 3, kolom items"]
