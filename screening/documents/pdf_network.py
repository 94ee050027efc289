"""The network in a PDF: its drawing as vectors with legend and source, then a table of people."""

from typing import Any, Final

from reportlab.platypus import Flowable, KeepTogether

from screening.documents import pdf_styles as styles
from screening.documents.network_rows import is_crowded, make_people_table
from screening.documents.pdf_legend import make_legend
from screening.documents.pdf_network_labels import (
    NAME_SIZE,
    SMALLEST,
    draw_label,
    measure_surroundings,
)
from screening.documents.pdf_network_signs import draw_letters, draw_path, draw_symbol
from screening.documents.pdf_numbers import draw_number, make_number_list
from screening.documents.pdf_page import DrawingFirst
from screening.documents.pdf_tables import make_table
from screening.documents.pdf_text import cut_to_width, draw_text, measure_text
from screening.network.drawing import Drawing, Ring, SectorMark, draw_map, draw_nodes
from screening.network.layout import lay_out
from screening.network.model import Circle, NetworkMap, Point
from screening.network.rings import (
    CLIENT_RADIUS,
    NODE_RADIUS,
    PAPER_HALF_HEIGHT,
    PAPER_HALF_WIDTH,
)
from screening.reports.typefaces import Typeface

_SCALE: Final = styles.CONTENT_WIDTH / (2 * PAPER_HALF_WIDTH)
_SECTOR_SIZE = 11.0
_RING_TINTS: Final = {
    Circle.OUTER: styles.PAPER,
    Circle.MIDDLE: styles.SURFACE,
    Circle.INNER: styles.ACCENT_SOFT,
}


def make_network(network: NetworkMap, *, has_table: bool = True) -> list[Flowable]:
    """Return the drawing with its legend, and below it the same people as a table if wanted."""
    drawing = draw_on_paper(network)
    parts: list[Flowable] = [NetworkDrawing(drawing), *make_legend()]
    if has_table and not is_crowded(drawing):
        return [DrawingFirst(parts, make_table(make_people_table(network)))]
    parts = [KeepTogether(parts)]
    if is_crowded(drawing):
        parts.append(make_number_list(drawing))
    return [*parts, make_table(make_people_table(network))] if has_table else parts


def draw_on_paper(network: NetworkMap) -> Drawing:
    """Return the drawing of a map with arrows and letters clear of the names beside the symbols."""
    # Names are measured: as a file of its own the drawing can be the first that is made.
    styles.register_typefaces()
    layout = lay_out(network.people)
    around = measure_surroundings(draw_nodes(network, layout), _SCALE)
    return draw_map(network, layout, around)


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
            draw_label(canvas, node, _to_page(node.point), _SCALE)
        for stroke in self._drawing.strokes:
            if stroke.letters is not None:
                place, width = _to_page(stroke.letters.middle), stroke.letters.size.width
                draw_letters(canvas, place, stroke.letters.text, width * _SCALE)
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
    face, size = str(Typeface.SEMIBOLD), NAME_SIZE
    while size > SMALLEST and any(measure_text(line, face, size) > room for line in lines):
        size -= 0.4
    top = (len(lines) - 1) / 2 * size * 1.1 - size * 0.33
    for place, line in enumerate(lines):
        text = cut_to_width(line, face, size, room)
        base = top - place * size * 1.1
        draw_text(canvas, (0, base), text, face, size, colour=styles.PAPER, shift=0.5)
