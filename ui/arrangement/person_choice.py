"""A drop-down list of the people on the map who could carry out a line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from screening.identifiers import PersonId
from screening.network.model import Person
from screening.wording.formats import format_number


def describe_person(person: Person) -> str:
    """Return a name with what is known of the person: Els van Dam, kan en wil (0 uur)."""
    hours = QCoreApplication.translate("PersonChoice", "({hours} uur)").format(
        hours=format_number(person.hours_per_week)
    )
    known = _describe_answers(person.able, person.willing)
    return " ".join((f"{person.name}, {known}" if known else person.name, hours))


def _describe_answers(able: bool | None, willing: bool | None) -> str:
    match able, willing:
        case True, True:
            return QCoreApplication.translate("PersonChoice", "kan en wil")
        case True, False:
            return QCoreApplication.translate("PersonChoice", "kan, wil niet")
        case False, True:
            return QCoreApplication.translate("PersonChoice", "wil, kan niet")
        case False, False:
            return QCoreApplication.translate("PersonChoice", "kan niet en wil niet")
        case _:
            return ""


class PersonChoice(QComboBox):
    """Emits `committed(person id)`; who can and wants to help stands at the top."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[PersonId] = []
        self.setPlaceholderText(self.tr("Kies een persoon"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda index: self.committed.emit(self._ids[index]))

    def set_people(self, people: Sequence[Person]) -> None:
        """Offer these people; the choice stays when its person does."""
        ordered = sorted(people, key=lambda person: not (person.able and person.willing))
        texts = [describe_person(person) for person in ordered]
        ids = [person.id for person in ordered]
        if ids == self._ids and texts == [self.itemText(index) for index in range(self.count())]:
            return
        chosen = self.value()
        self._ids = ids
        self.clear()
        self.addItems(texts)
        self.set_value(chosen)

    def set_value(self, person_id: object) -> None:
        """Show a choice from outside, or none; emits nothing."""
        found = [index for index, other in enumerate(self._ids) if other == person_id]
        self.setCurrentIndex(found[0] if found else -1)

    def value(self) -> PersonId | None:
        """Return who is chosen, or None."""
        index = self.currentIndex()
        return self._ids[index] if 0 <= index < len(self._ids) else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past a field must not change it."""
        event.ignore()
