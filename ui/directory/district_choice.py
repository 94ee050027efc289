"""A drop-down list of the districts that offers are for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class DistrictChoice(QComboBox):
    """Emits `committed(district)` when someone picks another one; empty is the whole area."""

    committed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._districts: list[str] = [""]
        self.addItem(self.tr("Hele gemeente"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.activated.connect(self._on_activated)
        self._value = ""

    def show_districts(self, districts: Sequence[str], chosen: str) -> None:
        """Offer these districts with one of them chosen; one that is not there is the whole."""
        if ["", *districts] != self._districts:
            self._districts = ["", *districts]
            self.clear()
            self.addItems([self.tr("Hele gemeente"), *districts])
        self._value = chosen if chosen in districts else ""
        self.setCurrentIndex(self._districts.index(self._value))

    def value(self) -> str:
        """Return the district that is chosen."""
        return self._value

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past a field must not change it."""
        event.ignore()

    def _on_activated(self, index: int) -> None:
        if self._districts[index] != self._value:
            self._value = self._districts[index]
            self.committed.emit(self._value)
