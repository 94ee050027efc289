"""The small bar over the map while several people are chosen, in a corner beside the circles."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.labels import StyledLabel, TextType
from ui.icons import IconName
from ui.network_map.group_actions import GroupActions
from ui.roles import Shape, Space
from ui.theme import Theme


class SelectionBar(QFrame):
    """Says how many are chosen and what can be done with them; lies where it covers fewest."""

    closed = Signal()
    """Nobody needs to be chosen any more."""
    left = Signal()
    """The keyboard goes back to the map."""

    def __init__(self, theme: Theme, actions: GroupActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self._theme = theme
        self._people: list[QRect] = []
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = StyledLabel("", TextType.STRONG)
        self.count.setMinimumHeight(theme.length(Shape.TARGET))
        self.buttons = [
            self._make_button(words, act, None) for words, act in actions.list_alignments()
        ]
        self.remove_button = self._make_button(
            self.tr("Van de kaart halen"), actions.remove, IconName.TRASH
        )
        self.close_button = make_icon_button(theme, IconName.CLOSE, self.tr("Niemand meer kiezen"))
        self.close_button.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(Space.SMALL, 0, 0, 0)
        head.addWidget(self.count, 1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        for button in (*self.buttons, self.remove_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        parent.installEventFilter(self)
        self.hide()

    def display(self, count: int, people: list[QRect]) -> None:
        """Show that so many are chosen, or go away when that is not several.

        Args:
            count: how many.
            people: where everybody stands within the parent: the bar lies elsewhere if it can.
        """
        self._people = people
        if count < 2:  # noqa: PLR2004 -- several is two or more
            self._leave()
            return
        words = self.tr("{count} mensen gekozen").format(count=count)
        self.count.setText(words)
        self.setAccessibleName(words)
        if not self.isVisible():
            # While it is there it stays there: what one is about to press must not jump away.
            self.show()
            self._place()
        self.raise_()

    def enter(self) -> None:
        """Take the keyboard."""
        self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the bar, and at its ends back to the map: it lies over the page."""
        stops = [*self.buttons, self.remove_button, self.close_button]
        current = self.focusWidget()
        index = stops.index(current) + (1 if forward else -1) if current in stops else 0
        if 0 <= index < len(stops):
            stops[index].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the map on Escape; those who are chosen stay so."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the map becomes larger or smaller."""
        if watched is self._map and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _make_button(self, words: str, act: object, icon: IconName | None) -> Button:
        button = Button(self._theme, words, ButtonKind.QUIET, icon)
        button.clicked.connect(act)
        return button

    def _leave(self) -> None:
        if self.isVisible() and self.focusWidget() is not None and self.focusWidget().hasFocus():
            # First the focus, then the bar: Qt must not look for the next stop in what goes.
            self.left.emit()
        self.hide()

    def _place(self) -> None:
        self.ensurePolished()
        room = self._map.rect().adjusted(Space.SMALL, Space.SMALL, -Space.SMALL, -Space.SMALL)
        size = self.sizeHint().boundedTo(room.size())
        corners = [QRect(room.topLeft(), size) for _ in range(4)]
        corners[1].moveTopRight(room.topRight())
        corners[2].moveBottomLeft(room.bottomLeft())
        corners[3].moveBottomRight(room.bottomRight())
        self.setGeometry(min(corners, key=self._count_covered))

    def _count_covered(self, spot: QRect) -> int:
        return sum(spot.intersects(rect) for rect in self._people)
