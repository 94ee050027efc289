"""The names beside the symbols in a PDF: how large they are, and the writing of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from reportlab.lib.colors import Color

from screening.documents import pdf_styles as styles
from screening.documents.pdf_network_signs import LETTER_HEIGHT, LETTER_WIDTH
from screening.documents.pdf_text import cut_to_width, draw_text, measure_text
from screening.network.drawing import Mark, Node
from screening.network.label_boxes import Size
from screening.network.layout import LABEL_BOX
from screening.network.rings import NODE_RADIUS
from screening.network.surroundings import Box, Figure, Surroundings
from screening.reports.typefaces import Typeface

NAME_SIZE: Final = 7.8
SMALLEST: Final = 6.0
_DETAIL_SIZE: Final = 6.8
_PAPER_ALPHA: Final = 0.8  # ties stay visible below a name
_LEFT: Final = NODE_RADIUS * 1.5
_RING: Final = 1.45
"""The symbol with the dashed ring around it, as a share of the symbol."""


@dataclass(frozen=True, slots=True, repr=False)
class _Row:
    """One line of a label; `base` is its height from the middle of the symbol, upwards."""

    text: str
    face: str
    size: float
    paper: float
    """The height of the paper below it."""
    colour: Color
    width: float
    base: float


def draw_label(canvas: Any, node: Node, place: tuple[float, float], scale: float) -> None:
    """Write the name and what belongs to it to the right of the symbol, on a bit of paper.

    The layout keeps labels this wide apart; where two come close, symbols lie on top of words.
    """
    x, y = place
    left = x + _LEFT * scale
    for row in _fit_rows(node, scale):
        base = y + row.base
        canvas.setFillColor(styles.PAPER)
        canvas.setFillAlpha(_PAPER_ALPHA)
        canvas.roundRect(left - 1.5, base - 1.8, row.width + 3, row.paper, 1.5, stroke=0, fill=1)
        canvas.setFillAlpha(1)
        draw_text(canvas, (left, base), row.text, row.face, row.size, colour=row.colour)


def measure_surroundings(nodes: Iterable[Node], scale: float) -> Surroundings:
    """Return what symbols and names cover, so that arrows and letters keep clear of them."""
    return Surroundings(
        letter=Size(LETTER_WIDTH / scale, LETTER_HEIGHT / scale),
        people={node.person_id: _measure(node, scale) for node in nodes},
    )


def _measure(node: Node, scale: float) -> Figure:
    radius = NODE_RADIUS * (_RING if Mark.LIVING_TOGETHER in node.marks else 1.0)
    rows = _fit_rows(node, scale)
    if not rows:
        return Figure(radius)
    label = Box(
        left=_LEFT - 1.5 / scale,
        top=-max(row.base - 1.8 + row.paper for row in rows) / scale,
        right=_LEFT + (max(row.width for row in rows) + 1.5) / scale,
        bottom=-min(row.base - 1.8 for row in rows) / scale,
    )
    return Figure(radius, label)


def _fit_rows(node: Node, scale: float) -> list[_Row]:
    room = LABEL_BOX.width * scale
    details = " · ".join(text for text in (node.hours, node.relation) if text)
    base = 1.2 if details else -NAME_SIZE * 0.33
    rows = []
    for text, face, size, colour in (
        (node.name, str(Typeface.SEMIBOLD), NAME_SIZE, styles.INK),
        (details, str(Typeface.REGULAR), _DETAIL_SIZE, styles.SECOND_INK),
    ):
        if not text:
            continue
        smaller = max(SMALLEST, min(size, size * room / max(1, measure_text(text, face, size))))
        shown = cut_to_width(text, face, smaller, room)
        width = measure_text(shown, face, smaller)
        rows.append(_Row(shown, face, smaller, size + 0.6, colour, width, base))
        base -= _DETAIL_SIZE + 1
    return rows
