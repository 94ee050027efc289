"""The ties of a map in layers, so that what stays as it is need not be painted again."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGraphicsScene

from screening.identifiers import PersonId
from screening.network.strokes import Stroke
from ui.network_map.look import MapLook
from ui.network_map.tie_item import TieItem

MANY: Final = 24
"""With more ties than this, those of the chosen person stand out."""

MOST_DRAWN: Final = 40
"""With more ties than this that change while people move, those are plain lines meanwhile."""


class TieLayers:
    """Ties at rest, those of who is chosen, those that go along with several, those that change.

    Args:
        scene: where they are shown.
        level: how high above the rest; each layer lies a little higher than the one before.
        look: colours and lines.
    """

    def __init__(self, scene: QGraphicsScene, level: float, look: MapLook) -> None:
        # Kept as pictures, so that neither choosing nor dragging paints a thousand ties again.
        self._resting = TieItem(look, is_kept=True)
        self._own = TieItem(look)
        self._carried = TieItem(look, is_kept=True)
        self._moving = TieItem(look)
        layers = (self._resting, self._own, self._carried, self._moving)
        for step, layer in enumerate(layers):
            layer.setZValue(level + step / len(layers))
            scene.addItem(layer)
        self._unit = 1.0
        self._look = look
        self._leaver: PersonId | None = None
        self._chosen: tuple[PersonId | None] | None = None

    @property
    def strokes(self) -> list[Stroke]:
        """All of them."""
        return [*self._resting.strokes, *self._carried.strokes, *self._moving.strokes]

    @property
    def carried(self) -> list[Stroke]:
        """Those that go along as they are."""
        return list(self._carried.strokes)

    @property
    def moving(self) -> list[Stroke]:
        """Those that change while somebody moves."""
        return list(self._moving.strokes)

    @property
    def resting(self) -> list[Stroke]:
        """Those that stay."""
        return list(self._resting.strokes)

    @property
    def is_plain(self) -> bool:
        """Whether those that change are plain lines now."""
        return self._moving.is_plain

    def display(
        self, strokes: Iterable[Stroke], unit: float, look: MapLook, leaver: PersonId | None
    ) -> None:
        """Show all ties at rest, at so many pixels to the unit."""
        self._unit, self._look, self._leaver = unit, look, leaver
        self._moving.is_plain = False
        self._carried.setPos(QPointF())
        self._divide(strokes, (), ())

    def part(
        self, resting: Iterable[Stroke], carried: Iterable[Stroke], moving: list[Stroke]
    ) -> None:
        """Take hold of some: those that go along, and those that change all the time."""
        self._moving.is_plain = len(moving) > MOST_DRAWN
        self._divide(resting, carried, moving)

    def move(self, strokes: Iterable[Stroke], shift: QPointF) -> None:
        """Show those that change as they are now, and the others shifted along."""
        self._carried.setPos(shift)
        self._moving.display(strokes, self._unit, self._look, self._leaver)

    def end(self) -> None:
        """Let go: whoever is drawn next is drawn in full."""
        self._moving.is_plain = False

    def choose(self, end: tuple[PersonId | None] | None) -> None:
        """Let the ties of one person stand out among many.

        Args:
            end: that person, with None for who is in the middle; no tuple for nobody.
        """
        self._chosen = end
        own: list[Stroke] = []
        resting = self._resting.strokes
        is_one = end is not None and len(resting) > MANY
        if end is not None and is_one:
            own = [stroke for stroke in resting if end[0] in (stroke.first, stroke.second)]
        self._own.display(own, self._unit, self._look, None)
        self._resting.stand_back(aside=is_one)

    def tie_at(self, point: QPointF, reach: float) -> Stroke | None:
        """Return the tie at rest that is at a point, if any."""
        return self._resting.tie_at(point, reach)

    def _divide(
        self, resting: Iterable[Stroke], carried: Iterable[Stroke], moving: Iterable[Stroke]
    ) -> None:
        layers = (self._resting, self._carried, self._moving)
        for layer, strokes in zip(layers, (resting, carried, moving), strict=True):
            layer.display(strokes, self._unit, self._look, self._leaver)
        self.choose(self._chosen)
