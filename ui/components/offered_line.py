"""A line for a name: names that are known are offered, and any other may be typed."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from ui.components.auto_save_line import AutoSaveLine


class OfferedLine(AutoSaveLine):
    """An `AutoSaveLine` with a list of names below it while one types; arrow down shows all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        # After the line has taken the name over.
        completer.activated.connect(self.flush, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names."""
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))

    def names(self) -> list[str]:
        """Return the names that are offered."""
        return self._names.stringList()
