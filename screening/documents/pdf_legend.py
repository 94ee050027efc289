"""The legend of the network drawing; sources disagree on the signs, so no drawing goes without."""

from collections.abc import Iterable
from typing import Any, Final

from reportlab.platypus import Flowable

from screening.documents import pdf_styles as styles
from screening.documents.network_rows import list_sectors
from screening.documents.pdf_network_signs import (
    LETTER_HEIGHT,
    LETTER_WIDTH,
    draw_letters,
    draw_path,
    draw_symbol,
)
from screening.documents.pdf_tables import make_fluid
from screening.network.drawing import LEGEND, SOURCE_LINE, LegendEntry, Mark, TieMark
from screening.network.label_boxes import Size
from screening.network.model import Circle, Direction, SupportKind, TieKind
from screening.network.strokes import sample_tie
from screening.network.support_letters import measure_letters, spell_support

_SIGN_WIDTH = 28.0
_SIGN_HEIGHT = 11.0
_RADIUS = 4.2
_SCALE = 180.0
_WEIGHTS: Final = (4.1, 4.9, 3.1)

_LOOK: Final[list[tuple[Any, ...]]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
]


def make_legend() -> list[Flowable]:
    """Return the legend in three columns (lines, circles with marks, sectors), then the source."""
    ties = [entry for entry in LEGEND if isinstance(entry.sign, TieKind | TieMark)]
    others = [entry for entry in LEGEND if not isinstance(entry.sign, TieKind | TieMark)]
    columns = (
        make_fluid(_make_entries(ties), (1, 3.4), _LOOK),
        make_fluid(_make_entries(others), (1, 7), _LOOK),
        make_fluid(_make_sectors(), (1, 6), _LOOK),
    )
    return [
        make_fluid([list(columns)], _WEIGHTS, _LOOK),
        styles.write_paragraph(SOURCE_LINE, styles.NOTE),
    ]


def _make_entries(entries: Iterable[LegendEntry]) -> list[list[Any]]:
    return [
        [LegendSign(entry), styles.write_paragraph(entry.text, styles.LEGEND)] for entry in entries
    ]


def _make_sectors() -> list[list[Any]]:
    return [
        [
            styles.write_paragraph(letter, styles.LEGEND_LETTER),
            styles.write_paragraph(name, styles.LEGEND),
        ]
        for letter, name in list_sectors()
    ]


# reportlab comes without types, so its classes count as Any.
class LegendSign(Flowable):  # type: ignore[misc]
    """One sign of the drawing, as large as it is there."""

    def __init__(self, entry: LegendEntry) -> None:
        super().__init__()
        self._sign = entry.sign
        self.height = _SIGN_HEIGHT
        self.width = _SIGN_WIDTH if isinstance(self._sign, TieKind | TieMark) else 3 * _RADIUS

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, which does not depend on the room."""
        del available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the sign in the middle of its line of text."""
        canvas, middle = self.canv, self.height / 2
        match self._sign:
            case TieKind():
                self._draw_tie(self._sign)
            case TieMark.ARROW:
                self._draw_tie(TieKind.NEUTRAL, Direction.FORWARD)
            case TieMark.LETTERS:
                letters = spell_support(SupportKind)
                width = measure_letters(letters, Size(LETTER_WIDTH, LETTER_HEIGHT)).width
                draw_letters(canvas, (self.width / 2, middle), letters, width)
            case Circle():
                draw_symbol(canvas, (self.width / 2, middle), _RADIUS, self._sign)
            case Mark():
                marks = (self._sign,)
                draw_symbol(canvas, (self.width / 2, middle), _RADIUS, Circle.MIDDLE, marks)

    def _draw_tie(self, kind: TieKind, direction: Direction = Direction.NONE) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.translate(0, self.height / 2)
        draw_path(canvas, sample_tie(kind, self.width / _SCALE, direction), kind, _SCALE)
        canvas.restoreState()
