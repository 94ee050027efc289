"""What lies over the map in its corners, such as buttons."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSizeF


class Corner(Enum):
    """Where something lies over the map."""

    TOP_LEFT = auto()
    BOTTOM_RIGHT = auto()


class Corners:
    """Remembers how much of each corner is taken."""

    def __init__(self) -> None:
        self._sizes: dict[Corner, QSizeF] = {}

    def take(self, corner: Corner, size: QSizeF) -> bool:
        """Note how much is taken now; return whether that is something else than before."""
        is_new = self._sizes.get(corner) != size
        self._sizes[corner] = size
        return is_new

    def list_taken(self, bounds: QRectF) -> list[QRectF]:
        """Return what is taken of a map with these bounds."""
        taken = []
        for corner, size in self._sizes.items():
            box = QRectF(bounds.topLeft(), size)
            if corner is Corner.BOTTOM_RIGHT:
                box.moveBottomRight(bounds.bottomRight())
            taken.append(box)
        return taken
