"""How many pixels there are between two generations, and how much paper around the tree."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

from screening.network.family.shapes import FamilyDrawing
from ui.roles import Space
from ui.theme import Theme

LARGEST: Final = 130
"""Where a usual name stands on one line; a small family is not drawn larger than that."""
READABLE: Final = 108
"""Where a usual name over two lines can still be read."""
SMALLEST: Final = 20
MOST: Final = 400
ZOOM_STEP: Final = 1.25
MARGIN: Final = Space.LARGE


class Scale:
    """The scale of the tree: as large as fits and can be read, unless somebody zooms."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._unit: float | None = None
        self._least = READABLE

    @property
    def is_fitting(self) -> bool:
        """Whether the tree has the size of the view, and not one that was asked for."""
        return self._unit is None

    def zoom(self, factor: float, unit: float) -> None:
        """Show the tree larger or smaller than now."""
        self._unit = min(max(unit * factor, SMALLEST), float(self._theme.length(MOST)))

    def show_all(self) -> None:
        """Show the whole tree from now on, however small."""
        self._unit, self._least = None, SMALLEST

    def measure(self, drawing: FamilyDrawing, view: QSize, bar: int) -> tuple[float, QRectF]:
        """Return the unit in pixels, and the part of the scene that can be seen by scrolling.

        Args:
            drawing: what is shown.
            view: the size of the view, scroll bars included.
            bar: how much of it a scroll bar takes.
        """
        top_left, bottom_right = drawing.top_left, drawing.bottom_right
        width = max(bottom_right.x - top_left.x, 0.1)
        height = max(bottom_right.y - top_left.y, 0.1)
        unit = self._unit
        if unit is None:
            by_view = min(
                (view.width() - 2 * MARGIN) / width, (view.height() - 2 * MARGIN) / height
            )
            length = self._theme.length
            unit = min(max(by_view, float(length(self._least))), float(length(LARGEST)))
        box = QRectF(
            QPointF(top_left.x, top_left.y) * unit, QSizeF(width * unit, height * unit)
        ).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        # Two pixels less than the view, so that no scroll bar comes where none is needed.
        room = QSizeF(view.width() - 2.0, view.height() - 2.0)
        if box.width() > room.width():
            room.setHeight(room.height() - bar)
        if box.height() > room.height():
            room.setWidth(room.width() - bar)
        room = room.expandedTo(box.size())
        bounds = QRectF(QPointF(), room)
        bounds.moveCenter(box.center())
        return unit, bounds
