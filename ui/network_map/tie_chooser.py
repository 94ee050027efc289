"""The small choice that appears on the map when a tie was drawn."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from screening.identifiers import PersonId
from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.labels import TextType, WrapLabel
from ui.icons import IconName
from ui.network_map.tie_sign import TieButtons
from ui.roles import Shape, Space
from ui.theme import Theme


class TieChooser(QFrame):
    """Asks which kind of tie it is; no dialog: whoever goes on elsewhere has drawn nothing."""

    picked = Signal(object, object, object)
    """Both people and the kind; None for no tie."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self._theme = theme
        self._pair: tuple[PersonId, PersonId] | None = None
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.question = WrapLabel("", TextType.STRONG)
        self.kinds = TieButtons(theme)
        self.remove_button = Button(theme, self.tr("Geen band"), ButtonKind.QUIET, IconName.TRASH)
        self.close_button = make_icon_button(theme, IconName.CLOSE, self.tr("Sluiten"))
        self.kinds.picked.connect(self._on_picked)
        self.remove_button.clicked.connect(lambda: self._on_picked(None))
        self.close_button.clicked.connect(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.LARGE)
        column.setSpacing(Space.SMALL)
        row = QHBoxLayout()
        row.addWidget(self.question, 1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        column.addWidget(self.kinds)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def ask(
        self, first: PersonId, second: PersonId, question: str, near: QPoint, *, exists: bool
    ) -> None:
        """Ask about two people, near a point of the map and within it."""
        self._pair = (first, second)
        self.question.setText(question)
        self.setAccessibleName(question)
        self.remove_button.setVisible(exists)
        parent = self._map
        width = min(self._theme.length(Shape.SHORT_FIELD) * 2, parent.width() - 2 * Space.SMALL)
        self.setFixedWidth(width)
        self.show()
        self.ensurePolished()
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        self.resize(width, height)
        room = parent.rect().adjusted(
            Space.SMALL, Space.SMALL, -Space.SMALL - width, -Space.SMALL - height
        )
        self.move(
            max(room.left(), min(near.x() - width // 2, room.right())),
            max(room.top(), min(near.y() + Space.SECTION, room.bottom())),
        )
        self.raise_()
        self.kinds.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Go away without an answer."""
        if self._pair is not None:
            self._pair = None
            # First the focus, then the choice: Qt must not look for the next stop in what goes.
            self.closed.emit()
            self.hide()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round within the choice: it lies over the page and is no part of its order."""
        if self._pair is None:
            return super().focusNextPrevChild(forward)
        stops = [*self.kinds.buttons.values(), self.remove_button, self.close_button]
        stops = [button for button in stops if button.isVisible()]
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
        self.dismiss()
        if pair is not None:
            self.picked.emit(*pair, kind)
