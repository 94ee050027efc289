"""An icon that stands beside a text."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.icons import IconName, paint_icon
from ui.roles import ColourRole, Shape
from ui.theme import Theme


class IconLabel(QWidget):
    """Shows one icon in the colour of a role; the text beside it says what it means."""

    def __init__(
        self,
        theme: Theme,
        name: IconName,
        role: ColourRole = ColourRole.INK,
        pixels: int = Shape.ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._role = role
        self._pixels = pixels
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def set_icon(self, name: IconName, role: ColourRole) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the icon beside text of the present size."""
        side = self._theme.length(self._pixels)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        side = float(self._theme.length(self._pixels))
        painter = QPainter(self)
        colour, target = self._theme.colour(self._role), QRectF(0, 0, side, side)
        paint_icon(painter, self._name, colour, target, self._theme.strokes.icon)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
