"""Whether the client and every carer know of client support, and what they chose."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import Carer, Client
from screening.identifiers import DossierId, PersonId
from screening.wording.client_support import INDEPENDENCE
from screening.wording.speech import say
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.support_block import SupportBlock
from ui.dossier.support_place import SupportPlace
from ui.icons import IconName
from ui.places import Place, PlaceName
from ui.roles import Space

Person = Client | Carer

OF = "support-of-"
"""Begins the keys of the places. The list of carers has rows of the same people: under one name,
what is half typed here would come back there."""


class SupportCard(Card):
    """One place for the client and one for each carer, below what the law offers them.

    Emits `place_asked` with the place where the letters are made.
    """

    place_asked = Signal(object)

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.set_title(self.tr("Cliëntondersteuning"))
        self._context = context
        self._dossier_id = dossier_id
        self._content: DossierContent | None = None
        self.places: SeenColumn[SupportPlace, Person] = SeenColumn(
            lambda key: SupportPlace(context, dossier_id, PersonId(key.removeprefix(OF))),
            self._fill,
            lambda person: f"{person.name}, {self._role_of(person)}",
            Space.LARGE,
        )
        self.add(
            WrapLabel(
                self.tr(
                    "Cliëntondersteuning is gratis en onafhankelijk. Die is er voor de cliënt en "
                    "ook voor elke mantelzorger. Wie twijfelt aan de ondersteuner, mag om een "
                    "ander vragen; dat wordt nooit geweigerd."
                ),
                tone=Tone.SECOND,
            )
        )
        self.told_all_button = Button(
            context.theme,
            "",
            ButtonKind.SECONDARY,
            IconName.CHECK,
        )
        self.letter_button = Button(
            context.theme,
            self.tr("Uitnodiging met uitleg maken"),
            ButtonKind.SECONDARY,
            IconName.DOCUMENT,
        )
        self.hint_button = Button(context.theme, "", ButtonKind.QUIET, IconName.CHEVRON_DOWN)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.told_all_button, self.letter_button, self.hint_button):
            row.addWidget(button)
        self.add(buttons)
        self.hint = QWidget()
        lines = QVBoxLayout(self.hint)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.SMALL)
        for sentence in INDEPENDENCE:
            lines.addWidget(WrapLabel(say(sentence)))
        self.add(self.hint)
        self._show_hint(is_shown=False)
        self.add(self.places)
        self.told_all_button.clicked.connect(self._on_told_all)
        self.letter_button.clicked.connect(
            lambda: self.place_asked.emit(Place(PlaceName.INVITATION, dossier_id=dossier_id))
        )
        self.hint_button.clicked.connect(lambda: self._show_hint(is_shown=self.hint.isHidden()))

    def show_content(self, content: DossierContent) -> None:
        """Show everyone; who stays keeps the same fields."""
        self._content = content
        people = _people(content)
        self.places.show_records({f"{OF}{person.id}": person for person in people})
        self._update_button([person.support.told_on is not None for person in people])

    def open_all(self) -> list[SupportBlock]:
        """Return the fields of everyone, the client first, and show them."""
        return [place.open_block() for place in self.places.rows()]

    def _fill(self, place: SupportPlace, person: Person, _is_first: bool) -> None:
        if self._content is not None:
            place.show_person(person, self._role_of(person), self._content)

    def _role_of(self, person: Person) -> str:
        return self.tr("cliënt") if isinstance(person, Client) else self.tr("mantelzorger")

    def _update_button(self, told: list[bool]) -> None:
        words = (
            self.tr("Vandaag aan de anderen verteld")
            if any(told)
            else self.tr("Vandaag aan iedereen verteld")
        )
        self.told_all_button.setText(words)
        self.told_all_button.setVisible(not all(told))

    def _on_told_all(self) -> None:
        """Write down for everyone who was not told before that they have been told today."""
        content = self._content
        if content is None:
            return
        context, dossier_id = self._context, self._dossier_id
        for person in _people(content):
            if person.support.told_on is not None:
                continue
            told_by = person.support.told_by or content.consultant
            work: Callable[[], Changes] = partial(
                context.workspace.client_support.change_support,
                dossier_id,
                person.id,
                told_on=content.today,
                told_by=told_by,
            )
            context.operations.write(work, owner=self)

    def _show_hint(self, *, is_shown: bool) -> None:
        self.hint.setVisible(is_shown)
        self.hint_button.setText(
            self.tr("Uitleg inklappen")
            if is_shown
            else self.tr("Wanneer is een ondersteuner onafhankelijk?")
        )
        self.hint_button.set_icon(IconName.CHEVRON_UP if is_shown else IconName.CHEVRON_DOWN)


def _people(content: DossierContent) -> tuple[Person, ...]:
    return (content.dossier.client, *content.dossier.carers)
