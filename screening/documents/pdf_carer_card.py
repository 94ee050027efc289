"""Draws a carer card: alone, to look at, and on a sheet to print, cut out and fold."""

from datetime import date
from io import BytesIO
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from screening.arrangement.carer_card import CarerCard
from screening.documents import pdf_styles as styles
from screening.documents.card_layout import (
    BAND,
    HEIGHT,
    MARGIN,
    WIDTH,
    CardLayout,
    PlacedText,
    lay_out,
)
from screening.documents.carer_card import RULER, TITLE, build_sheet
from screening.documents.pdf_blocks import BlockRenderer
from screening.documents.pdf_page import NumberedCanvas, PagedDocument
from screening.documents.pdf_text import draw_text
from screening.wording.speech import SPEECH

COPIES: Final = 2
"""So many cards stand on a sheet."""

_BETWEEN: Final = 10 * mm
_MARK: Final = 4 * mm
_MARK_GAP: Final = 1.5 * mm
_HAIR: Final = 0.4
_RULER: Final = 50 * mm


@SPEECH.in_dutch()
def render_card(card: CarerCard, made_on: date) -> bytes:
    """Return a card as a PDF of two pages of exactly its size: the front and the back."""
    layout = lay_out(card, made_on)
    target = BytesIO()
    canvas = Canvas(target, pagesize=(WIDTH, HEIGHT), lang="nl")
    canvas.setTitle(TITLE)
    for draw in (_draw_front, _draw_back):
        draw(canvas, layout, 0.0, 0.0)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@SPEECH.in_dutch()
def render_sheet(card: CarerCard, made_on: date, author: str) -> bytes:
    """Return one page with the card several times, marks to cut and fold by, and how it is used."""
    styles.register_typefaces()
    document = build_sheet(card, made_on, author)
    layout = lay_out(card, made_on)
    story: list[Flowable] = [
        styles.write_paragraph(document.title, styles.TITLE),
        styles.write_paragraph(document.subtitle, styles.SUBTITLE),
        Spacer(0, 3 * mm),
        _CardColumn(layout),
        _Ruler(),
    ]
    for section in document.sections:
        story += BlockRenderer().render_section(section)
    target = BytesIO()
    PagedDocument(target, document).build(story, canvasmaker=NumberedCanvas)
    return target.getvalue()


# reportlab comes without types, so its classes count as Any.
class _CardColumn(Flowable):  # type: ignore[misc]
    """The cards below each other, each with its back at the right of its front."""

    def __init__(self, layout: CardLayout) -> None:
        super().__init__()
        self._layout = layout

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size: the cards may be wider than the text is."""
        self._left = (available_width - 2 * WIDTH) / 2
        return available_width, COPIES * HEIGHT + (COPIES + 1) * _BETWEEN

    def draw(self) -> None:
        """Draw the cards from the top."""
        for number in range(COPIES):
            down = (COPIES - 1 - number) * HEIGHT + (COPIES - number) * _BETWEEN
            _draw_front(self.canv, self._layout, self._left, down)
            _draw_back(self.canv, self._layout, self._left + WIDTH, down)
            _draw_marks(self.canv, self._left, down)


class _Ruler(Flowable):  # type: ignore[misc]
    """A line of a known length, by which a wrong scale is seen."""

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size."""
        return available_width, 14

    def draw(self) -> None:
        """Draw the line, with what it is beside it."""
        canvas = self.canv
        canvas.setStrokeColor(styles.SECOND_INK)
        canvas.setLineWidth(_HAIR)
        canvas.line(0, 5, _RULER, 5)
        for end in (0.0, _RULER):
            canvas.line(end, 2, end, 8)
        note = styles.NOTE
        place = (_RULER + 3 * mm, 2)
        draw_text(canvas, place, RULER, note.fontName, note.fontSize, colour=note.textColor)


def _draw_front(canvas: Any, layout: CardLayout, left: float, down: float) -> None:
    _draw_side(canvas, left, down)
    canvas.setFillColor(styles.ACCENT)
    canvas.rect(left, down + HEIGHT - BAND, WIDTH, BAND, stroke=0, fill=1)
    _write(canvas, layout.front, left, down)


def _draw_back(canvas: Any, layout: CardLayout, left: float, down: float) -> None:
    _draw_side(canvas, left, down)
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(_HAIR)
    for rule in layout.rules:
        line = down + HEIGHT - rule
        canvas.line(left + MARGIN, line, left + WIDTH - MARGIN, line)
    _write(canvas, layout.back, left, down)


def _draw_side(canvas: Any, left: float, down: float) -> None:
    """Draw the paper of one side, to the hair as large as the card, and a thin edge in it."""
    canvas.setFillColor(styles.PAPER)
    canvas.rect(left, down, WIDTH, HEIGHT, stroke=0, fill=1)
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(_HAIR)
    half = _HAIR / 2
    canvas.rect(left + half, down + half, WIDTH - _HAIR, HEIGHT - _HAIR, stroke=1, fill=0)


def _write(canvas: Any, texts: tuple[PlacedText, ...], left: float, down: float) -> None:
    for text in texts:
        draw_text(
            canvas,
            (left + text.left, down + HEIGHT - text.down),
            text.text,
            text.face,
            text.size,
            colour=text.colour,
            shift=1.0 if text.ends_right else 0.0,
        )


def _draw_marks(canvas: Any, left: float, down: float) -> None:
    """Draw where to cut, outside the corners, and where to fold, across and beyond."""
    right, top = left + 2 * WIDTH, down + HEIGHT
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(_HAIR)
    for across in (left, right):
        away = -1 if across == left else 1
        for level in (down, top):
            start = across + away * _MARK_GAP
            canvas.line(start, level, start + away * _MARK, level)
    for level, away in ((down, -1), (top, 1)):
        start = level + away * _MARK_GAP / 2
        for across in (left, right):
            canvas.line(across, start, across, start + away * _MARK / 2)
    fold = left + WIDTH
    canvas.setDash(2, 2)
    canvas.line(fold, down - _MARK * 0.7, fold, top + _MARK * 0.7)
    canvas.setDash()
