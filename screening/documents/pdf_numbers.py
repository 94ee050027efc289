"""A map on which names would cover each other: numbers, and a list of who is who."""

from typing import Any, Final

from reportlab.platypus import Flowable

from screening.documents import pdf_styles as styles
from screening.documents.network_rows import list_numbered
from screening.documents.pdf_tables import make_fluid
from screening.documents.pdf_text import draw_text
from screening.network.drawing import Drawing, Mark, Node
from screening.network.model import Circle
from screening.reports.typefaces import Typeface

_SIZE: Final = 4.9
_COLUMNS: Final = 3
_FACE: Final = str(Typeface.SEMIBOLD)

_LOOK: Final[list[tuple[Any, ...]]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 0.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0.5),
]


def draw_number(
    canvas: Any, place: tuple[float, float], radius: float, node: Node, number: int
) -> None:
    """Write a number within a symbol; beside it where the symbol is crossed out."""
    x, base = place[0], place[1] - _SIZE * 0.35
    if Mark.DECEASED in node.marks:
        draw_text(canvas, (x + radius * 1.2, base), str(number), _FACE, _SIZE, colour=styles.INK)
        return
    colour = styles.INK if node.circle is Circle.MIDDLE else styles.PAPER
    draw_text(canvas, (x, base), str(number), _FACE, _SIZE, colour=colour, shift=0.5)


def make_number_list(drawing: Drawing) -> Flowable:
    """Return everybody with their number, in columns that are read downwards."""
    lines = [
        styles.write_paragraph(f"{number}  {words}", styles.LEGEND)
        for number, words in list_numbered(drawing)
    ]
    height = -(-len(lines) // _COLUMNS)
    lines += [styles.write_paragraph("", styles.LEGEND)] * (height * _COLUMNS - len(lines))
    rows = [lines[row::height] for row in range(height)]
    return make_fluid(rows, (1.0,) * _COLUMNS, _LOOK)
