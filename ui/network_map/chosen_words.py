"""What a screen reader is told of who is chosen on the map."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from screening.network.model import Person
from ui.network_map.descriptions import describe_person


def tell_chosen(view: QWidget, people: Sequence[Person], usual: str, centre: str = "") -> None:
    """Describe the map by who is chosen on it, or as usual when nobody is."""
    if not people:
        view.setAccessibleDescription(usual)
        return
    view.setAccessibleDescription(word_chosen(people, centre))
    QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DescriptionChanged))


def word_chosen(people: Sequence[Person], centre: str = "") -> str:
    """Return who are chosen: one with everything, several by their names."""
    if len(people) == 1:
        return describe_person(people[0], centre)
    words = QCoreApplication.translate("ChosenWords", "{count} mensen gekozen: {names}")
    return words.format(count=len(people), names=", ".join(person.name for person in people))
