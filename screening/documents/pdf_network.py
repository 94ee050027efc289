"""The network in a PDF: its drawing as vectors with legend and source, then a table of people."""

from typing import Any, Final

from reportlab.platypus import Flowable, KeepTogether

from screening.documents import pdf_styles as styles
from screening.documents.network_rows import is_crowded, make_people_table
from screening.documents.pdf_legend import make_legend
from screening.documents.pdf_network_signs import draw_path, draw_symbol
from screening.documents.pdf_numbers import draw_number, make_number_list
from screening.documents.pdf_tables import make_table
from screening.documents.pdf_text import cut_to_width, draw_text, measure_text
from screening.network.drawing import NODE_RADIUS, Drawing, Node, Ring, SectorMark, draw_map
from screening.network.layout import LABEL_BOX, lay_out
from screening.network.model import Circle, NetworkMap, Point
from screening.network.rings import CLIENT_RADIUS, PAPER_HALF_HEIGHT, PAPER_HALF_WIDTH
from screening.reports.typefaces import Typeface

_SCALE: Final = styles.CONTENT_WIDTH / (2 * PAPER_HALF_WIDTH)
_NAME_SIZE = 7.8
_DETAIL_SIZE = 6.8
_SMALLEST = 6.0
_SECTOR_SIZE = 11.0
_PAPER_ALPHA = 0.8  # ties stay visible below a name
_RING_TINTS: Final = {
    Circle.OUTER: styles.PAPER,
    Circle.MIDDLE: styles.SURFACE,
    Circle.INNER: styles.ACCENT_SOFT,
}


def make_network(network: NetworkMap, *, has_table: bool = True) -> list[Flowable]:
    """Return the drawing with its legend, and below it the same people as a table if wanted."""
    drawing = draw_map(network, lay_out(network.people))
    parts: list[Flowable] = [KeepTogether([NetworkDrawing(drawing), *make_legend()])]
    if is_crowded(drawing):
        parts.append(make_number_list(drawing))
    return [*parts, make_table(make_people_table(network))] if has_table else parts


# reportlab comes without types, so its classes count as Any.
class NetworkDrawing(Flowable):  # type: ignore[misc]
    """The people in their circles around the client."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self.width = styles.CONTENT_WIDTH
        self.height = 2 * PAPER_HALF_HEIGHT * _SCALE

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size, which does not depend on the room."""
        del available_width, available_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw from the back to the front: lines, names, and the people on top."""
        canvas = self.canv
        canvas.saveState()
        canvas.translate(self.width / 2, self.height / 2)
        for ring in sorted(self._drawing.rings, key=lambda ring: -ring.radius):
            _draw_ring(canvas, ring)
        for mark in self._drawing.sectors:
            _draw_sector(canvas, mark)
        for stroke in self._drawing.strokes:
            draw_path(canvas, stroke.path, stroke.kind, _SCALE)
        crowded = is_crowded(self._drawing)
        for node in () if crowded else self._drawing.nodes:
            _draw_label(canvas, node)
        _draw_client(canvas, self._drawing)
        for number, node in enumerate(self._drawing.nodes, start=1):
            x, y = _to_page(node.point)
            draw_symbol(canvas, (x, y), NODE_RADIUS * _SCALE, node.circle, node.marks)
            if crowded:
                draw_number(canvas, (x, y), NODE_RADIUS * _SCALE, node, number)
        canvas.restoreState()


def _to_page(point: Point) -> tuple[float, float]:
    """Return the place on the page, where y grows upwards."""
    return point.x * _SCALE, -point.y * _SCALE


def _draw_ring(canvas: Any, ring: Ring) -> None:
    canvas.setFillColor(_RING_TINTS[ring.circle])
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(0.8)
    canvas.circle(0, 0, ring.radius * _SCALE, stroke=1, fill=1)


def _draw_sector(canvas: Any, mark: SectorMark) -> None:
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(0.5)
    (start, end) = (_to_page(point) for point in mark.line)
    canvas.line(*start, *end)
    x, y = _to_page(mark.text_point)
    draw_text(
        canvas,
        (x, y - _SECTOR_SIZE * 0.33),
        str(mark.sector),
        Typeface.SEMIBOLD,
        _SECTOR_SIZE,
        colour=styles.SECOND_INK,
        shift=0.5,
    )


def _draw_client(canvas: Any, drawing: Drawing) -> None:
    radius = CLIENT_RADIUS * _SCALE
    canvas.setFillColor(styles.ACCENT)
    canvas.circle(0, 0, radius, stroke=0, fill=1)
    lines = [
        *drawing.client_name.split()[:3],
        *([drawing.client_age] if drawing.client_age else []),
    ]
    room = radius * 1.75
    face, size = str(Typeface.SEMIBOLD), _NAME_SIZE
    while size > _SMALLEST and any(measure_text(line, face, size) > room for line in lines):
        size -= 0.4
    top = (len(lines) - 1) / 2 * size * 1.1 - size * 0.33
    for place, line in enumerate(lines):
        text = cut_to_width(line, face, size, room)
        base = top - place * size * 1.1
        draw_text(canvas, (0, base), text, face, size, colour=styles.PAPER, shift=0.5)


def _draw_label(canvas: Any, node: Node) -> None:
    """Write the name and what belongs to it to the right of the symbol, on a bit of paper.

    The layout keeps labels this wide apart; where two come close, symbols lie on top of words.
    """
    x, y = _to_page(node.point)
    left = x + NODE_RADIUS * _SCALE * 1.5
    room = LABEL_BOX.width * _SCALE
    details = " · ".join(text for text in (node.hours, node.relation) if text)
    base = y + 1.2 if details else y - _NAME_SIZE * 0.33
    for text, face, size, colour in (
        (node.name, str(Typeface.SEMIBOLD), _NAME_SIZE, styles.INK),
        (details, str(Typeface.REGULAR), _DETAIL_SIZE, styles.SECOND_INK),
    ):
        if not text:
            continue
        smaller = max(_SMALLEST, min(size, size * room / max(1, measure_text(text, face, size))))
        shown = cut_to_width(text, face, smaller, room)
        width = measure_text(shown, face, smaller)
        canvas.setFillColor(styles.PAPER)
        canvas.setFillAlpha(_PAPER_ALPHA)
        canvas.roundRect(left - 1.5, base - 1.8, width + 3, size + 0.6, 1.5, stroke=0, fill=1)
        canvas.setFillAlpha(1)
        draw_text(canvas, (left, base), shown, face, smaller, colour=colour)
        base -= _DETAIL_SIZE + 1
