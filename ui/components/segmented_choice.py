"""A row of large buttons of which one is chosen."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.roles import Space
from ui.theme import Theme

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class SegmentedChoice(QWidget):
    """Emits `committed(value)` when someone chooses; the row is one stop for Tab, arrows choose.

    Args:
        options: value and Dutch text of every button, for instance (True, "ja").
    """

    committed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[Hashable, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _text in options]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, Space.SMALL)
        self.buttons: list[Button] = []
        for index, (_value, text) in enumerate(options):
            button = _Segment(theme, text, self)
            self._group.addButton(button, index)
            self.buttons.append(button)
            row.addWidget(button)
        self._group.idToggled.connect(self._on_toggled)
        self._chosen: int | None = None
        self._update_entry()

    def setAccessibleName(self, name: str) -> None:
        """Give the question to every button, because those have the focus."""
        super().setAccessibleName(name)
        for button in self.buttons:
            button.setAccessibleName(f"{name}: {button.text()}")

    def set_value(self, value: Hashable) -> None:
        """Show a choice from outside, or none for a value that is not there; emits nothing."""
        index = self._values.index(value) if value in self._values else None
        self._chosen = index
        self._group.setExclusive(False)
        for number, button in enumerate(self.buttons):
            button.setChecked(number == index)
        self._group.setExclusive(True)
        self._update_entry()

    def value(self) -> Hashable:
        """Return what is chosen, or None."""
        return None if self._chosen is None else self._values[self._chosen]

    def move_choice(self, button: QWidget, key: int) -> bool:
        """Choose the next or previous button for an arrow key; return whether it was one."""
        step = next((step for arrow, step in _STEPS.items() if arrow.value == key), None)
        if step is None:
            return False
        index = next(number for number, other in enumerate(self.buttons) if other is button)
        target = self.buttons[(index + step) % len(self.buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()
        return True

    def _on_toggled(self, index: int, on: bool) -> None:
        # Toggled and not clicked: over the accessibility bus Qt sends no click.
        if not on or index == self._chosen:
            return
        self._chosen = index
        self._update_entry()
        self.committed.emit(self._values[index])

    def _update_entry(self) -> None:
        """Let Tab come in at the choice only; Qt does so itself once something is chosen."""
        entry = self._chosen or 0
        for number, button in enumerate(self.buttons):
            reach = Qt.FocusPolicy.StrongFocus if number == entry else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(reach)
        self.setFocusProxy(self.buttons[entry])


class _Segment(Button):
    """One button of the row; leaves the arrow keys to the row."""

    def __init__(self, theme: Theme, text: str, row: SegmentedChoice) -> None:
        super().__init__(theme, text, ButtonKind.SEGMENT)
        self._row = row
        self.setCheckable(True)
        # The group does this already; it is by this that a screen reader hears: one of a few.
        self.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the row move the choice with arrows; Enter and space choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif not self._row.move_choice(self, event.key()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()
