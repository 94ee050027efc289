"""Workbooks that no spreadsheet program writes: nothing of them is lost without a word."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from screening.forms.files import read_form_files
from tests.unit.forms.test_form_files import Parts, repack

SHEET = "xl/worksheets/sheet1.xml"
Change = Callable[[bytes], bytes]
ROW = re.compile(rb"<row .*?</row>")


def read(folder: Path, change: Change) -> list[tuple[str, str]]:
    """Return the problems after a change to the XML of the first sheet."""

    def change_part(parts: Parts) -> None:
        parts[SHEET] = change(parts[SHEET])

    path = folder / "lijst.xlsx"
    path.write_bytes(repack(change_part))
    return [(problem.place, problem.sentence) for problem in read_form_files([path]).problems]


def append(more: bytes) -> Change:
    """Return what adds XML behind the last row."""
    return lambda content: content.replace(b"</sheetData>", more + b"</sheetData>")


def repeat_row(content: bytes) -> bytes:
    """Write the third row again, at the end."""
    return append(ROW.findall(content)[2])(content)


def swap_rows(content: bytes) -> bytes:
    """Put the fifth row before the fourth."""
    rows = ROW.findall(content)
    return content.replace(rows[3] + rows[4], rows[4] + rows[3])


def repeat_cell(content: bytes) -> bytes:
    """Write a cell twice, with another text the second time."""
    cell = re.findall(rb'<c r="C3".*?</c>', content)[0]
    other = re.findall(rb'<c r="C4".*?</c>', content)[0].replace(b"C4", b"C3")
    return content.replace(cell, cell + other)


def misname_cell(content: bytes) -> bytes:
    """Call a cell of the third row one of the ninth."""
    return content.replace(b'r="C3"', b'r="C9"')


def nest_row(content: bytes) -> bytes:
    """Put a row into a row."""
    return append(b'<row r="8"><row r="9"><c r="A9"/></row></row>')(content)


@pytest.mark.parametrize(
    "change, place",
    [
        (repeat_row, "survey, rij 5"),
        (swap_rows, "survey, rij 5"),
        (repeat_cell, "survey, rij 3"),
        (misname_cell, "survey, rij 3"),
        (nest_row, "survey, rij 8"),
    ],
)
def test_rows_and_cells_must_rise(tmp_path: Path, change: Change, place: str) -> None:
    """What comes twice or too late would be dropped by whoever reads it."""
    ((told, sentence),) = read(tmp_path, change)
    assert told == place
    assert "volgorde" in sentence


@pytest.mark.parametrize("quote", [b"'", b'"'], ids=["single", "double"])
def test_merged_cells_are_seen_however_they_are_quoted(tmp_path: Path, quote: bytes) -> None:
    """XML takes both kinds of quotation marks."""
    area = b"<mergeCells><mergeCell ref=" + quote + b"E4:E5" + quote + b"/></mergeCells>"

    def merge(content: bytes) -> bytes:
        return content.replace(b"</sheetData>", b"</sheetData>" + area)

    assert [place for place, _ in read(tmp_path, merge)] == ["survey, rij 4, kolom weight"]


def test_thousands_of_merged_cells_are_one_mistake(tmp_path: Path) -> None:
    """Nobody wants to read them all."""
    areas = b"".join(b'<mergeCell ref="H%d:I%d"/>' % (n, n) for n in range(1, 5000))

    def merge(content: bytes) -> bytes:
        return content.replace(
            b"</sheetData>", b"</sheetData><mergeCells>" + areas + b"</mergeCells>"
        )

    assert [place for place, _ in read(tmp_path, merge)] == ["survey"]


def test_coloured_cells_far_out_cost_no_time(tmp_path: Path) -> None:
    """They hold nothing, and are not made up into whole rows."""
    cells = b"".join(b'<row r="%d"><c r="XFD%d" s="0"/></row>' % (n, n) for n in range(6, 19_000))
    start = time.perf_counter()
    assert read(tmp_path, append(cells)) == []
    assert time.perf_counter() - start < 2


def test_too_many_cells_are_refused(tmp_path: Path) -> None:
    """Also when they hold nothing: cells are counted, not rows."""
    cells = b'<row r="6">' + b"<c/>" * 100_001 + b"</row>"
    ((place, sentence),) = read(tmp_path, append(cells))
    assert place == "survey"
    assert "100.000 vakken" in sentence
