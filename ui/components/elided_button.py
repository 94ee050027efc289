"""A button whose words may hold a long name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.buttons import Button
from ui.components.plain_tip import set_plain_tip
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class ElidedButton(Button):
    """Takes the width there is; words that do not fit end in an ellipsis and stand in the tip."""

    def __init__(self, theme: Theme, icon: IconName, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon=icon, parent=parent)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        """Show these words."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the room for all words; where it stands to one side it takes no more."""
        hint = super().sizeHint()
        whole = self.fontMetrics().horizontalAdvance(self._words) + self._beside() + 1
        return QSize(max(whole, self.minimumWidth()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the words as fits now."""
        super().resizeEvent(event)
        self._fit()

    def _beside(self) -> int:
        return self.iconSize().width() + 2 * Space.LARGE

    def _fit(self) -> None:
        room = self.width() - self._beside()
        # An ampersand is a sign here, and no shortcut.
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))
        set_plain_tip(self, "" if shown == self._words else self._words)
