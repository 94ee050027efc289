"""The small choice that appears on the map when a tie was drawn or tapped."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.network.model import Tie
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.labels import TextType, WrapLabel
from ui.icons import IconName
from ui.network_map.tie_content import TieContent
from ui.network_map.tie_sign import TieButtons
from ui.roles import Shape, Space
from ui.theme import Theme


class TieChooser(QFrame):
    """Asks which kind of tie it is, then which way the help goes and what it is.

    No dialog: every choice counts at once, and whoever goes on elsewhere is done.
    """

    picked = Signal(object, object, object)
    """Both people and the kind; None for no tie."""
    direction_picked = Signal(object, object, object)
    support_picked = Signal(object, object, object)
    closed = Signal()
    """It goes, and the focus that it has needs another place."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self._theme = theme
        self._pair: tuple[PersonId, PersonId] | None = None
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.question = WrapLabel("", TextType.STRONG)
        self.kinds = TieButtons(theme)
        self.content = TieContent(theme)
        self._ends = (QPoint(), QPoint())
        self.remove_button = Button(theme, self.tr("Geen band"), ButtonKind.QUIET, IconName.TRASH)
        self.close_button = make_icon_button(theme, IconName.CLOSE, self.tr("Sluiten"))
        self.kinds.picked.connect(self._on_picked)
        self.remove_button.clicked.connect(lambda: self._on_picked(None))
        self.close_button.clicked.connect(self.dismiss)
        self.content.direction_committed.connect(lambda way: self._emit(self.direction_picked, way))
        self.content.support_committed.connect(
            lambda letters: self._emit(self.support_picked, letters)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.LARGE)
        column.setSpacing(Space.SMALL)
        row = QHBoxLayout()
        row.addWidget(self.question, 1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        column.addWidget(self.kinds)
        column.addWidget(self.content)
        self.content.add_at_end(self.remove_button)
        self.hide()

    @property
    def pair(self) -> tuple[PersonId, PersonId] | None:
        """Which two people it is about, if it is open."""
        return self._pair

    def ask(
        self,
        pair: tuple[PersonId, PersonId],
        names: tuple[str, str],
        ends: tuple[QPoint, QPoint],
        tie: Tie | None,
    ) -> None:
        """Ask about two people, within the map and beside them where there is room.

        Args:
            pair: the two.
            names: theirs.
            ends: where they stand, in the parent.
            tie: what they have now, as seen from the first of the two.
        """
        self._pair, self._ends = pair, ends
        question = self.tr("Wat voor band hebben {first} en {second}?")
        self.question.setText(question.format(first=names[0], second=names[1]))
        self.setAccessibleName(self.question.text())
        self._place()
        self.show_tie(names, tie)
        self.show()
        self.raise_()
        self.kinds.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_tie(self, names: tuple[str, str], tie: Tie | None) -> None:
        """Show the tie as it is now; what more can be told of it only when there is one."""
        self.kinds.set_value(tie.kind if tie else None)
        if tie is not None:
            self.content.display(*names, tie.direction, tie.support)
        self._fit(is_whole=tie is not None)

    def _place(self) -> None:
        """Go where the two stay in sight, with room for what unfolds when there is a tie."""
        self.ensurePolished()
        parent, ends = self._map, self._ends
        width = min(self._theme.length(Shape.SHORT_FIELD) * 2, parent.width() - 2 * Space.SMALL)
        self.setFixedWidth(width)
        self._fit(is_whole=True)
        self.move(find_place(parent.rect(), self.size(), ends, self._theme.length(Shape.TARGET)))

    def _fit(self, *, is_whole: bool) -> None:
        self.remove_button.setVisible(is_whole)
        self.content.setVisible(is_whole)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def dismiss(self) -> None:
        """Go away without an answer."""
        if self._pair is not None:
            self._pair = None
            # First the focus, then the choice: Qt must not look for the next stop in what goes.
            if self.isAncestorOf(self.window().focusWidget()):
                self.closed.emit()
            self.hide()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round within the choice: it lies over the page and is no part of its order."""
        if self._pair is None:
            return super().focusNextPrevChild(forward)
        stops: list[QWidget] = [
            *self.kinds.buttons.values(),
            self.content.direction,
            *self.content.letters.buttons.values(),
            self.remove_button,
            self.close_button,
        ]
        stops = [stop for stop in stops if stop.isVisible()]
        current = self.focusWidget()
        index = stops.index(current) if current in stops else -1
        stops[(index + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _on_picked(self, kind: object) -> None:
        pair = self._pair
        if kind is None:
            self.dismiss()
        if pair is not None:
            self.picked.emit(*pair, kind)

    def _emit(self, signal: Any, value: object) -> None:
        if self._pair is not None:
            signal.emit(*self._pair, value)


def find_place(ground: QRect, size: QSize, ends: tuple[QPoint, QPoint], reach: int) -> QPoint:
    """Return where the choice lies over a map: below the tie, or where it covers least.

    Args:
        ground: the map.
        size: of the choice.
        ends: where the two people stand.
        reach: how much around them stays in sight.
    """
    left, top = ground.left() + Space.SMALL, ground.top() + Space.SMALL
    right = max(left, ground.right() - Space.SMALL - size.width())
    bottom = max(top, ground.bottom() - Space.SMALL - size.height())
    middle = (ends[0] + ends[1]) / 2
    centred = max(left, min(middle.x() - size.width() // 2, right))
    below = max(top, min(max(end.y() for end in ends) + reach, bottom))
    corners = [QPoint(x, y) for y in (top, bottom) for x in (centred, left, right)]
    places = [QPoint(centred, below), *corners]

    def count_covered(place: QPoint) -> int:
        box = QRect(place, size).adjusted(-reach // 2, -reach // 2, reach // 2, reach // 2)
        return sum(box.contains(end) for end in ends)

    return min(places, key=count_covered)
