"""Ties as one layer: a thousand lines are painted in a few strokes of the pen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from screening.identifiers import PersonId
from screening.network.model import TieKind
from screening.network.strokes import Stroke
from screening.network.tie_lines import TiePath
from ui.network_map.letter_labels import LetterLabels
from ui.network_map.look import MapLook

MIDDLE: Final = PersonId("")
"""Stands for whoever is in the middle, where people are told apart by their identifier."""


def to_lines(path: TiePath, unit: float) -> list[QLineF]:
    """Return the pieces of a tie in pixels."""
    return [
        QLineF(a.x * unit, a.y * unit, b.x * unit, b.y * unit)
        for line in path.lines
        for a, b in pairwise(line)
    ]


def to_head(path: TiePath, unit: float) -> QPainterPath:
    """Return the arrow heads of a tie in pixels."""
    heads = QPainterPath()
    for head in path.heads:
        heads.addPolygon(QPolygonF([QPointF(point.x * unit, point.y * unit) for point in head]))
        heads.closeSubpath()
    return heads


@dataclass(slots=True)
class _Batch:
    """What is painted with one opacity."""

    lines: dict[TieKind, list[QLineF]] = field(
        default_factory=lambda: {kind: [] for kind in TieKind}
    )
    heads: dict[TieKind, QPainterPath] = field(
        default_factory=lambda: {kind: QPainterPath() for kind in TieKind}
    )
    letters: LetterLabels = field(default_factory=LetterLabels)

    def add(self, stroke: Stroke, unit: float) -> None:
        """Take a tie in, with its letters."""
        self.lines[stroke.kind].extend(to_lines(stroke.path, unit))
        if stroke.path.heads:
            self.heads[stroke.kind].addPath(to_head(stroke.path, unit))
        if stroke.letters is not None:
            self.letters.add(stroke.letters, unit)

    def paint(self, painter: QPainter, look: MapLook, *, is_plain: bool) -> None:
        """Paint kind by kind; or the bare lines, without arrow heads."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_plain)
        for kind, pieces in self.lines.items():
            if pieces:
                plain = QPen(look.ties[kind].color(), look.thin)
                painter.setPen(plain if is_plain else look.ties[kind])
                painter.drawLines(pieces)
        if is_plain:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, heads in self.heads.items():
            if not heads.isEmpty():
                painter.fillPath(heads, look.ties[kind].color())


class _LettersItem(QGraphicsItem):
    """The letters of a number of ties, on top of all their lines."""

    def __init__(self, ties: "TieItem") -> None:
        super().__init__(ties)
        self._ties = ties
        self.setCacheMode(ties.cacheMode())

    def prepare(self) -> None:
        """Get ready for another size."""
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        """Return the part of the scene with ties in it."""
        return self._ties.boundingRect()

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Write all of them."""
        self._ties.paint_letters(painter)


class TieItem(QGraphicsItem):
    """Paints a number of ties; some stand back, such as those of a person who drops out.

    Args:
        look: colours and lines.
        is_kept: whether it is kept as a picture, because it is seldom different.
    """

    def __init__(self, look: MapLook, *, is_kept: bool = False) -> None:
        super().__init__()
        if is_kept:
            self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._look = look
        self._unit = 1.0
        self._strokes: dict[tuple[PersonId | None, PersonId], Stroke] = {}
        self._leaver: PersonId | None = None
        self._full = _Batch()
        self._faded = _Batch()
        self._bounds = QRectF()
        self._letters = _LettersItem(self)
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
        shown = {(stroke.first, stroke.second): stroke for stroke in strokes}
        same = self._unit, self._look, self._leaver
        if shown == self._strokes and same == (unit, look, leaver):
            return
        self.prepareGeometryChange()
        self._letters.prepare()
        self._strokes = shown
        self._unit, self._look, self._leaver = unit, look, leaver
        self._collect()
        self.update()
        self._letters.update()

    def stand_back(self, *, aside: bool) -> None:
        """Let all of it stand back behind other ties; its letters would be a haze, and go."""
        self.setOpacity(self._look.faded_tie if aside else 1.0)
        self._letters.setVisible(not aside)

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
        """Paint what stands back first."""
        for batch, opacity in ((self._faded, self._look.faded_tie), (self._full, 1.0)):
            painter.setOpacity(opacity)
            batch.paint(painter, self._look, is_plain=self.is_plain)
        painter.setOpacity(1.0)

    def paint_letters(self, painter: QPainter) -> None:
        """Write the letters, unless all is plain."""
        if self.is_plain:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for batch, opacity in ((self._faded, self._look.faded_tie), (self._full, 1.0)):
            painter.setOpacity(opacity)
            batch.letters.paint(painter, self._look)
        painter.setOpacity(1.0)

    def _collect(self) -> None:
        self._full, self._faded = _Batch(), _Batch()
        left = top = right = bottom = 0.0
        for stroke in self._strokes.values():
            ends = (MIDDLE if stroke.first is None else stroke.first, stroke.second)
            is_faded = self._leaver is not None and self._leaver in ends
            (self._faded if is_faded else self._full).add(stroke, self._unit)
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
