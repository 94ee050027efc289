"""The one text a screen of the questionnaire is about, large."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from ui.components.announce import announce
from ui.components.labels import TextType, WrapLabel
from ui.roles import ColourRole, Space
from ui.theme import Theme


class StatementLabel(WrapLabel):
    """Takes the focus with every new text, so that a screen reader reads it out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", TextType.HEADING)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._update_margins()

    def show_text(self, text: str, spoken: str) -> None:
        """Show a text, take the focus, and have it read out in its spoken form."""
        self.setText(text)
        self.setAccessibleName(spoken)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, spoken)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for the bar at the side where reading begins."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._update_margins()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the statement, with a bar beside it as long as it has the focus."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ColourRole.ACCENT))
        half = Space.HAIR / 2
        left = self.width() - Space.HAIR if self.isRightToLeft() else 0
        painter.drawRoundedRect(QRectF(left, 0, Space.HAIR, self.height()), half, half)

    def _update_margins(self) -> None:
        left, right = (0, Space.LARGE) if self.isRightToLeft() else (Space.LARGE, 0)
        self.setContentsMargins(left, Space.SMALL, right, Space.SMALL)
