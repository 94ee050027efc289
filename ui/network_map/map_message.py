"""A sentence at the foot of the map: what just changed, or what to do first."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.labels import WrapLabel
from ui.roles import Shape, Space
from ui.theme import Theme

LONG_ENOUGH_MS: Final = 8_000
FIRST: Final = 0.68
"""How far down the map the first message stands."""


class MapMessage(QFrame):
    """Lies over the foot of its parent; a screen reader hears it too."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self._theme = theme
        self._tools: QWidget | None = None
        self._is_first = False
        self._act: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=LONG_ENOUGH_MS)
        self._timer.timeout.connect(self.dismiss)
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = WrapLabel()
        self.button = Button(theme, "", ButtonKind.QUIET)
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, Space.HAIR, Space.MEDIUM, Space.HAIR)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.setMinimumHeight(theme.length(Shape.TARGET))
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        sentence: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        *,
        lasting: bool = False,
        is_first: bool = False,
        aloud: str | None = None,
    ) -> None:
        """Show a sentence, with a button when there is something to do about it.

        The very first one stands below the client, where it covers nobody. A screen reader hears
        `aloud` instead, when part of the sentence is told in another way.
        """
        self._is_first = is_first
        self.label.setText(sentence)
        self.setAccessibleName(sentence)
        self._act = act
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.show()
        self._place()
        self.raise_()
        spoken = sentence if aloud is None else aloud
        if spoken:
            announce(self, spoken)
        if lasting:
            self._timer.stop()
        else:
            self._timer.start()

    def stay_clear_of(self, tools: QWidget) -> None:
        """Never cover the tools in the lower right corner."""
        self._tools = tools

    def dismiss(self) -> None:
        """Go away."""
        self._timer.stop()
        self._act = None
        self.hide()

    def text(self) -> str:
        """Return the sentence that is shown, or an empty one."""
        return self.label.text() if self.isVisibleTo(self._map) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the map becomes larger or smaller."""
        if watched is self._map and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._map
        wanted = self._theme.length(Shape.READING_COLUMN) // 2
        words = self.label.fontMetrics().horizontalAdvance(self.label.text())
        button = self.button.sizeHint().width() + Space.MEDIUM if self.button.text() else 0
        tools = self._tools.geometry() if self._tools is not None else QRect()
        beside = tools.left() - 2 * Space.SMALL if tools.isValid() else 0
        is_beside = beside >= wanted and not self._is_first
        most = beside if is_beside else parent.width() - 2 * Space.SMALL
        width = min(max(words + 2 * Space.SECTION + button, wanted // 2), most)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        height = max(height, self.minimumHeight())
        left = (parent.width() - width) // 2
        top = parent.height() - height - Space.SMALL
        if self._is_first:
            top = round(top * FIRST)
        elif is_beside:
            left = min(left, Space.SMALL + beside - width)
        elif tools.isValid():
            top = tools.top() - Space.HAIR - height
        self.setGeometry(left, top, width, height)

    def _on_clicked(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()
