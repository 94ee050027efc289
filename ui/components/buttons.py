"""Push buttons of the four kinds, with an icon that follows the theme."""

from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.components.plain_tip import set_plain_tip
from ui.icons import IconName
from ui.roles import ColourRole, Shape
from ui.theme import Theme


class ButtonKind(StrEnum):
    """How much a button asks for attention; one primary button on a page."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    SEGMENT = "segment"


_ICON_ROLES = {
    ButtonKind.PRIMARY: ColourRole.ON_ACCENT,
    ButtonKind.SECONDARY: ColourRole.INK,
    ButtonKind.QUIET: ColourRole.ACCENT,
    ButtonKind.DANGER: ColourRole.OVERLOAD,
    ButtonKind.SEGMENT: ColourRole.INK,
}


_MIRRORED = {
    IconName.ARROW_LEFT: IconName.ARROW_RIGHT,
    IconName.ARROW_RIGHT: IconName.ARROW_LEFT,
}
"""An arrow points the other way where people read from right to left."""


class Button(QPushButton):
    """A push button in the look of its kind."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: IconName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon_name = icon
        self._is_icon_behind = False
        self._kind = kind
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        theme.changed.connect(self._update_icon)
        self._update_icon()

    def set_icon(self, icon: IconName | None) -> None:
        """Show another icon, or none."""
        self._icon_name = icon
        self._update_icon()

    def put_icon_behind(self) -> None:
        """Put the icon behind the words, whichever way the page is read."""
        self._is_icon_behind = True
        self._turn_around()

    def showEvent(self, event: QShowEvent) -> None:
        """Look which way the page is read: that is known only now."""
        super().showEvent(event)
        if self._is_icon_behind:
            self._turn_around()
            self._update_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button; on a filled one the focus is a ring inside, where it contrasts."""
        super().paintEvent(event)
        if not self.hasFocus() or not (self._kind is ButtonKind.PRIMARY or self.isChecked()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(ColourRole.ON_ACCENT), self._theme.strokes.line + 1))
        inset = self._theme.strokes.focus_ring + 1
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(ring, Shape.RADIUS - 2, Shape.RADIUS - 2)

    def _is_page_right_to_left(self) -> bool:
        page = self.parentWidget() if self._is_icon_behind else self
        return page is not None and page.isRightToLeft()

    def _turn_around(self) -> None:
        # Qt knows no other way; the words themselves are read as before.
        directions = QtCore.Qt.LayoutDirection
        right = self._is_page_right_to_left()
        self.setLayoutDirection(directions.LeftToRight if right else directions.RightToLeft)

    def _update_icon(self) -> None:
        if self._icon_name is None:
            return
        side, name = self._theme.length(Shape.ICON), self._icon_name
        if self._is_page_right_to_left():
            name = _MIRRORED.get(name, name)
        self.setIcon(self._theme.icon(name, _ICON_ROLES[self._kind]))
        self.setIconSize(QSize(side, side))


def make_icon_button(
    theme: Theme,
    icon: IconName,
    name: str,
    kind: ButtonKind = ButtonKind.QUIET,
    parent: QWidget | None = None,
) -> Button:
    """Return a square button with only an icon; `name` is its tip and what a screen reader says."""
    button = Button(theme, "", kind, icon, parent)
    button.setProperty("square", "true")
    button.setAccessibleName(name)
    set_plain_tip(button, name)
    return button
