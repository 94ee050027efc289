"""How long a dossier is kept, what people may ask for, and the way to destruction."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.identifiers import DossierId, PersonId
from screening.wording.formats import format_date
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, WrapLabel
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.icons import IconName
from ui.places import Place, PlaceName
from ui.rights.request_block import RequestBlock


class RetentionCard(Card):
    """Emits `place_asked(place)` for a copy, for a carer's own part, or for destruction."""

    place_asked = Signal(object)

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.set_title(self.tr("Bewaren en vernietigen"))
        self._context = context
        self._dossier_id = dossier_id
        self._shown: tuple[tuple[PersonId | None, str], ...] = ()
        self.buttons: dict[PersonId | None, Button] = {}
        self.request: RequestBlock | None = None
        self.term = WrapLabel()
        self.add(self.term)
        self.add(WrapLabel(self.tr("Bekijken of een kopie meegeven"), TextType.STRONG))
        box = QWidget()
        self._row = FlowLayout(box)
        self.add(box)

    def show_content(self, content: DossierContent) -> None:
        """Show the term, a button for everyone who may ask, and the request of the client."""
        dossier, term = content.dossier, content.term
        is_due = term.due_on <= content.today
        words = (
            self.tr(
                "Laatste wijziging: {changed}. De bewaartermijn van 15 jaar is voorbij sinds {due}."
            )
            if is_due
            else self.tr(
                "Laatste wijziging: {changed}. Dit dossier wordt bewaard tot {due}: 15 jaar na de "
                "laatste wijziging (Wmo 2015, artikel 5.3.4)."
            )
        )
        self.term.setText(
            words.format(changed=format_date(term.changed_on), due=format_date(term.due_on))
        )
        people: list[tuple[PersonId | None, str]] = [(None, dossier.client.name)]
        people += [(carer.id, carer.name) for carer in dossier.carers]
        self._keep_buttons(tuple(people))
        if self.request is None:
            self.request = RequestBlock(
                self._context, dossier.client.id, self.tr("Dossier vernietigen …")
            )
            self.request.destruction_asked.connect(lambda: self._ask(PlaceName.DESTRUCTION, None))
            self.add(self.request)
        self.request.show_request(content.asked_on, is_due=is_due)

    def _keep_buttons(self, people: tuple[tuple[PersonId | None, str], ...]) -> None:
        if people == self._shown:
            return
        self._shown = people
        for old in self.buttons.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        for person_id, name in people:
            words = self.tr("Gegevens van {name}").format(name=name)
            button = Button(self._context.theme, words, icon=IconName.DOCUMENT)
            button.clicked.connect(
                lambda _, chosen=person_id: self._ask(PlaceName.OWN_DATA, chosen)
            )
            self._row.addWidget(button)
            self.buttons[person_id] = button

    def _ask(self, name: PlaceName, person_id: PersonId | None) -> None:
        self.place_asked.emit(Place(name, dossier_id=self._dossier_id, person_id=person_id))
