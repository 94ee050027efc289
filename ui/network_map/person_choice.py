"""A drop-down list of people on the map."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from screening.identifiers import PersonId
from screening.network.model import Person
from ui.components.list_keys import open_for_key


class PersonChoice(QComboBox):
    """Emits `picked(PersonId)` when somebody is chosen."""

    picked = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[PersonId] = []
        self._labels: list[str] = []
        self.setPlaceholderText(placeholder)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda index: self.picked.emit(self._people[index]))

    def set_people(self, people: Iterable[Person], chosen: PersonId | None) -> None:
        """Offer these people; emits nothing."""
        everyone = list(people)
        labels = [", ".join(filter(None, (each.name, each.relation))) for each in everyone]
        keys = [person.id for person in everyone]
        if (keys, labels) != (self._people, self._labels):
            self._people, self._labels = keys, labels
            self.clear()
            self.addItems(labels)
        self.setCurrentIndex(keys.index(chosen) if chosen in keys else -1)

    def value(self) -> PersonId | None:
        """Return who is chosen, or None."""
        index = self.currentIndex()
        return self._people[index] if index >= 0 else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list for arrows and letters, so that nobody is picked unseen."""
        if not open_for_key(self, event):
            super().keyPressEvent(event)
