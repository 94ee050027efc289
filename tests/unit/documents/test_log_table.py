import csv
import io
from datetime import date

import pytest

from screening.documents.content_json import write_json
from screening.documents.log_table import HEADER, build_cover, write_csv
from screening.storage.log_chain import Break, BreakKind, LogEntry

LINES = (
    LogEntry(2, "2026-03-10T12:00:02.000+00:00", "open dossier", "ab" * 16, "done", "A", "B", "f0"),
    LogEntry(1, "2026-03-10T12:00:01.000+00:00", "open vault", "vault", "done", "", "", "e0"),
)


def read_rows(table: bytes) -> list[list[str]]:
    """Return the cells of a table as a spreadsheet reads them."""
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig")), delimiter=";"))


def test_the_table_holds_every_field_of_every_line() -> None:
    """In words for people, and to the letter for who wants to check the seals."""
    table = write_csv(LINES)
    assert table.startswith(b"\xef\xbb\xbfregel;")
    header, first, second = read_rows(table)
    assert header == list(HEADER)
    assert first == [
        "2",
        "2026-03-10T12:00:02.000+00:00",
        "Dossier geopend",
        "dossier",
        "ab" * 16,
        "gedaan",
        "A",
        "B",
        "open dossier",
        "f0",
    ]
    assert second[2] == "Kluis geopend"


@pytest.mark.parametrize("actor", ["=1+1", "+31", "-2", "@SUM(A1)", "\tx"])
def test_a_name_is_never_read_as_a_formula(actor: str) -> None:
    """A consultant may be called anything; a spreadsheet must not calculate with it."""
    entry = LogEntry(1, "2026-03-10T12:00:01.000+00:00", "open vault", "vault", "done", actor, "")
    assert read_rows(write_csv([entry]))[1][6] == f"'{actor}"


@pytest.mark.parametrize(
    "findings, words",
    [
        ([], "Er is nooit gezien dat het logboek is gewijzigd."),
        ([Break(BreakKind.CHANGED, 1, 1)], "regel 1 is veranderd"),
    ],
)
def test_the_page_beside_the_table_says_whether_the_log_is_whole(
    findings: list[Break], words: str
) -> None:
    """And how many lines there are, and how to check the table."""
    cover = build_cover(
        LINES, made_on=date(2026, 3, 10), author="M. Bakker", findings=findings, digest="c0ffee"
    )
    text = write_json(cover).decode()
    for part in (words, '"2"', "c0ffee", "10 maart 2026", "geen namen"):
        assert part in text


def test_an_empty_selection_has_a_page_too() -> None:
    """Somebody may want to show that nothing was done on a day."""
    cover = build_cover((), made_on=date(2026, 3, 10), author="", findings=(), digest="c0ffee")
    assert "Eerste regel" not in repr(cover)
    assert len(read_rows(write_csv(()))) == 1
