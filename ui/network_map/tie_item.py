"""Ties as one layer: a thousand lines are painted in a few strokes of the pen."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from screening.identifiers import PersonId
from screening.network.drawing import Stroke
from screening.network.model import TieKind
from screening.network.tie_lines import TiePath
from ui.network_map.look import MapLook

MANY = 24
"""With more ties than this, those of the chosen person stand out."""


def to_lines(path: TiePath, unit: float) -> list[QLineF]:
    """Return the pieces of a tie in pixels."""
    return [
        QLineF(a.x * unit, a.y * unit, b.x * unit, b.y * unit)
        for line in path.lines
        for a, b in pairwise(line)
    ]


class TieItem(QGraphicsItem):
    """Paints a number of ties; some stand back, such as those of a person who drops out."""

    def __init__(self, look: MapLook) -> None:
        super().__init__()
        self._look = look
        self._unit = 1.0
        self._strokes: dict[tuple[PersonId | None, PersonId], Stroke] = {}
        self._leaver: PersonId | None = None
        self._centre: PersonId | None = None
        self._full: dict[TieKind, list[QLineF]] = {}
        self._faded: dict[TieKind, list[QLineF]] = {}
        self._bounds = QRectF()
        self.is_plain = False
        """While many ties move they are plain lines: zigzags and dots take too long to paint."""

    @property
    def strokes(self) -> Sequence[Stroke]:
        """The ties in this layer."""
        return tuple(self._strokes.values())

    def display(
        self,
        strokes: Iterable[Stroke],
        unit: float,
        look: MapLook,
        leaver: PersonId | None,
    ) -> None:
        """Show these ties, at so many pixels to the unit."""
        self.prepareGeometryChange()
        self._strokes = {(stroke.first, stroke.second): stroke for stroke in strokes}
        self._unit, self._look, self._leaver = unit, look, leaver
        self._collect()
        self.update()

    def centre_on(self, person_id: PersonId | None) -> None:
        """Let the ties of one person stand out among many; all are equal for None."""
        centre = person_id if len(self._strokes) > MANY else None
        if centre != self._centre:
            self._centre = centre
            self._collect()
            self.update()

    def tie_at(self, point: QPointF, reach: float) -> Stroke | None:
        """Return the tie nearest to a point and not farther than `reach` from it."""
        near = [
            (distance, index)
            for index, stroke in enumerate(self.strokes)
            if (distance := _distance(stroke.path, point, self._unit)) <= reach
        ]
        return self.strokes[min(near)[1]] if near else None

    def boundingRect(self) -> QRectF:
        """Return the part of the scene with ties in it."""
        return self._bounds

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint kind by kind."""
        for lines, opacity in ((self._faded, self._look.faded_tie), (self._full, 1.0)):
            painter.setOpacity(opacity)
            for kind, pieces in lines.items():
                if pieces:
                    plain = QPen(self._look.ties[kind].color(), 0)
                    painter.setPen(plain if self.is_plain else self._look.ties[kind])
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not self.is_plain)
                    painter.drawLines(pieces)
        painter.setOpacity(1.0)

    def _collect(self) -> None:
        self._full = {kind: [] for kind in TieKind}
        self._faded = {kind: [] for kind in TieKind}
        left = top = right = bottom = 0.0
        for stroke in self._strokes.values():
            ends = (stroke.first, stroke.second)
            is_faded = (self._leaver is not None and self._leaver in ends) or (
                self._centre is not None and self._centre not in ends
            )
            pieces = to_lines(stroke.path, self._unit)
            (self._faded if is_faded else self._full)[stroke.kind].extend(pieces)
            for line in stroke.path.lines:
                for point in (line[0], line[-1]):
                    left, right = min(left, point.x), max(right, point.x)
                    top, bottom = min(top, point.y), max(bottom, point.y)
        edge = 4 * self._look.gap
        self._bounds = QRectF(
            left * self._unit, top * self._unit, (right - left) * self._unit, 0
        ).adjusted(-edge, -edge, edge, (bottom - top) * self._unit + edge)


def _distance(path: TiePath, point: QPointF, unit: float) -> float:
    if not path.lines:
        return float("inf")
    line = path.lines[0]
    start = QPointF(line[0].x * unit, line[0].y * unit)
    along = QPointF(line[-1].x * unit, line[-1].y * unit) - start
    square = QPointF.dotProduct(along, along)
    share = QPointF.dotProduct(point - start, along) / square if square else 0.0
    return QLineF(point, start + along * min(max(share, 0.0), 1.0)).length()
