"""Who of the map is able and willing to help, each as a button beside the question by whom."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.identifiers import PersonId
from screening.network.model import Person
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme

MOST: Final = 4
"""So many are named; all of them stand in the list of people as well."""


class HelperOffers(QWidget):
    """Emits `chosen(person id)`; without anybody to name it takes no room."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Person, ...] = ()
        self.buttons: dict[PersonId, Button] = {}
        self.title = WrapLabel(self.tr("Van de netwerkkaart"), TextType.SMALL, Tone.SECOND)
        self.more = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self._row = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.title)
        column.addLayout(self._row)
        column.addWidget(self.more)
        self.hide()

    def show_helpers(self, helpers: Sequence[Person], chosen: PersonId | None) -> None:
        """Offer these people; who does it already is marked."""
        if tuple(helpers) != self._shown:
            self._shown = tuple(helpers)
            self._make_buttons()
        for person_id, button in self.buttons.items():
            button.set_icon(IconName.CHECK if person_id == chosen else IconName.PLUS)
        self.setVisible(bool(helpers))

    def _make_buttons(self) -> None:
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {person.id: self._make_button(person) for person in self._shown[:MOST]}
        beyond = len(self._shown) - len(self.buttons)
        words = self.tr("En nog {number} anderen: kies ze in de lijst van mensen op de kaart.")
        if beyond == 1:
            words = self.tr("En nog iemand: kies diegene in de lijst van mensen op de kaart.")
        self.more.setText(words.format(number=beyond))
        self.more.setVisible(beyond > 0)

    def _make_button(self, person: Person) -> Button:
        words = self._describe(person)
        # An ampersand in a name is a sign, and no shortcut.
        button = Button(
            self._theme, words.replace("&", "&&"), ButtonKind.SECONDARY, IconName.PLUS, self
        )
        button.setAccessibleName(self.tr("Door wie: {person}").format(person=words))
        button.clicked.connect(lambda: self.chosen.emit(person.id))
        self._row.addWidget(button)
        return button

    def _describe(self, person: Person) -> str:
        name = f"{person.name} ({person.relation})" if person.relation else person.name
        match person.knows:
            case True:
                known = self.tr("{name} kan, weet hoe en wil")
            case False:
                known = self.tr("{name} kan en wil, weet nog niet hoe")
            case _:
                known = self.tr("{name} kan en wil")
        return known.format(name=name)
