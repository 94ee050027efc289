from io import BytesIO
from typing import Any

import pytest
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from screening.documents.content import NoticeRole
from screening.documents.pdf_boxes import draw_icon
from screening.documents.pdf_styles import mark_up, register_typefaces, split_by_face
from screening.documents.pdf_text import cut_to_width, measure_text
from screening.reports.typefaces import Typeface

FACE = str(Typeface.REGULAR)


@pytest.fixture(autouse=True)
def _typefaces() -> None:
    register_typefaces()


def test_text_is_split_by_typeface() -> None:
    """Each piece is in a typeface that has all of its signs."""
    assert list(split_by_face("bel ☎ nu", FACE)) == [
        (FACE, "bel "),
        (str(Typeface.FALLBACK), "☎"),
        (FACE, " nu"),
    ]


def test_line_breaks_are_kept_and_markup_is_escaped() -> None:
    """A line break is the only thing in a text that shapes it."""
    assert mark_up("a < b\r\n& c", FACE) == "a &lt; b<br/>&amp; c"


def test_text_that_fits_is_left_alone() -> None:
    """Only what is too long is cut."""
    assert cut_to_width("kort", FACE, 10, 100) == "kort"


@pytest.mark.parametrize("width", [12.0, 30.0, 77.0])
def test_cut_text_fits_and_ends_in_dots(width: float) -> None:
    """What is too long ends in dots within the width."""
    cut = cut_to_width("een heel lange naam die nergens past " * 30, FACE, 10, width)
    assert cut.endswith("…")
    assert measure_text(cut, FACE, 10) <= width


class RecordingCanvas(Canvas):  # type: ignore[misc]
    """Remembers the outlines that are drawn."""

    def __init__(self) -> None:
        super().__init__(BytesIO())
        self.shapes: list[str] = []

    def circle(self, *numbers: Any, **settings: Any) -> None:
        """Remember a circle."""
        self.shapes.append(f"circle {numbers}")
        super().circle(*numbers, **settings)

    def drawPath(self, path: Any, *arguments: Any, **settings: Any) -> None:  # noqa: N802 - its name
        """Remember a path."""
        self.shapes.append(path.getCode())
        super().drawPath(path, *arguments, **settings)


def test_every_role_has_an_icon_of_its_own() -> None:
    """Roles can be told apart without colour."""
    drawn = set()
    for role in NoticeRole:
        canvas = RecordingCanvas()
        draw_icon(canvas, role, Color(0, 0, 0), 11)
        drawn.add(tuple(canvas.shapes))
    assert len(drawn) == len(NoticeRole)
