"""A line in which names that are known are offered in a list, and any other may be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.components.auto_save_line import AutoSaveLine


class OfferedLine(QComboBox):
    """Emits `committed(text)` as the `AutoSaveLine` in it does, and when a name is picked."""

    committed = Signal(str)
    problem = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = AutoSaveLine()
        self.setEditable(True)
        self.setLineEdit(self.line)
        # Names that are typed stay what they are: half a name must not become somebody else's.
        self.setCompleter(None)  # type: ignore[arg-type] # so Qt says there is none
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.committed.connect(self.committed)
        self.line.problem.connect(self.problem)
        self.activated.connect(lambda _index: self.line.flush())

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names; what stands in the line stays, and nobody is offered to read only."""
        if self.line.isReadOnly() or list(names) == self.names():
            return
        typed = self.line.text()
        blocked = self.line.blockSignals(True)
        self.clear()
        self.addItems(list(names))
        self.setCurrentIndex(-1)
        self.line.setText(typed)
        self.line.blockSignals(blocked)

    def names(self) -> list[str]:
        """Return the names that are offered."""
        return [self.itemText(index) for index in range(self.count())]

    def set_value(self, value: str) -> None:
        """Show a value from outside; never over what is being typed, and emits nothing."""
        self.line.set_value(value)

    def value(self) -> str:
        """Return the text as it stands."""
        return self.line.value()

    def text(self) -> str:
        """Return the same: a line is a line."""
        return self.line.text()

    def isReadOnly(self) -> bool:
        """Return whether the line can only be read."""
        return self.line.isReadOnly()

    def setReadOnly(self, read_only: bool) -> None:
        """Let the line only be read, or be typed in; said before any name is offered."""
        self.line.setReadOnly(read_only)

    def setAccessibleName(self, name: str) -> None:
        """Give the line the same name: it is where one types."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past a field must not change it."""
        event.ignore()
