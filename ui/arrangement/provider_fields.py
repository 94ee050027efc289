"""By whom a line is carried out: a person on the map, an organisation or the municipality."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.model import ProviderKind, ProvisionDraft
from screening.network.model import Person
from screening.wording.labels import label
from ui.arrangement.line_field import LineField
from ui.arrangement.offer_line import OfferLine
from ui.arrangement.offer_search import OfferSearch
from ui.arrangement.person_choice import PersonChoice
from ui.components.auto_save_line import AutoSaveLine
from ui.components.field import Field
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.roles import Space

ORDER = (ProviderKind.NETWORK, ProviderKind.OFFER, ProviderKind.MUNICIPALITY)


class ProviderFields(QWidget):
    """Emits `filled(values)` once the choice is whole: a kind, and a name where it needs one.

    An organisation is typed freely, or taken from the directory; then the line keeps which offer it
    was.
    """

    filled = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._waiting: ProviderKind | None = None
        theme = context.theme
        self.kind = SegmentedChoice(theme, [(kind, label(kind)) for kind in ORDER])
        self.kind_field = Field(theme, self.tr("Door wie"), self.kind)
        self.person = PersonChoice()
        self.offer = OfferLine()
        self.offers = OfferSearch(context, self.offer)
        self.department = AutoSaveLine()
        self.fields = {
            ProviderKind.NETWORK: LineField(
                theme, "provider_id", self.tr("Persoon op de netwerkkaart"), self.person
            ),
            ProviderKind.OFFER: LineField(
                theme, "provider_name", self.tr("Naam van de organisatie"), self.offer
            ),
            ProviderKind.MUNICIPALITY: LineField(
                theme,
                "provider_name",
                self.tr("Afdeling of functie"),
                self.department,
                self.tr("Dit mag u leeg laten."),
            ),
        }
        self.waiting_note = WrapLabel(
            self.tr("Tot u hier iets invult, verandert er niets aan wie het doet."),
            TextType.SMALL,
            Tone.SECOND,
        )
        self._lay_out()
        self.kind.committed.connect(self._on_kind)
        for kind, field in self.fields.items():
            field.filled.connect(lambda values, kind=kind: self._on_named(kind, values))

    def show_people(self, people: Sequence[Person]) -> None:
        """Offer these people of the map."""
        self.person.set_people(people)

    def show_stored(self, draft: ProvisionDraft) -> None:
        """Show by whom it is done, unless someone is choosing another provider just now."""
        if self._waiting is not None and draft.provider_kind is not self._waiting:
            return
        self._waiting = None
        self.kind.set_value(draft.provider_kind)
        self.person.set_value(draft.provider_id)
        is_offer = draft.provider_kind is ProviderKind.OFFER
        self._show_offer(draft if is_offer else None)
        self.fields[ProviderKind.MUNICIPALITY].show_stored("" if is_offer else draft.provider_name)
        self._update_shown(draft.provider_kind)

    def fold_state(self) -> str:
        """Return what kind of provider was chosen and still waits for a name."""
        return str(self._waiting or "")

    def unfold(self, state: str) -> None:
        """Wait for the name of that kind of provider again."""
        self._waiting = ProviderKind(state)
        self.kind.set_value(self._waiting)
        self._update_shown(self._waiting)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.kind_field)
        for kind, field in self.fields.items():
            column.addWidget(field)
            if kind is ProviderKind.OFFER:
                column.addWidget(self.offers)
        column.addWidget(self.waiting_note)

    def _update_shown(self, chosen: ProviderKind) -> None:
        for kind, field in self.fields.items():
            field.setVisible(kind is chosen)
        self.offers.setVisible(chosen is ProviderKind.OFFER)
        self.waiting_note.setVisible(self._waiting is not None)

    def _show_offer(self, draft: ProvisionDraft | None) -> None:
        name = draft.provider_name if draft else ""
        if not self.offer.has_pending():
            self.offer.know_offer(draft.offer_id if draft else None, name)
        self.fields[ProviderKind.OFFER].show_stored(name)
        self.offers.show_offer(self.offer.offer_id())

    def _on_kind(self, kind: ProviderKind) -> None:
        # A person or an organisation needs a name first; the municipality does not.
        self._waiting = None if kind is ProviderKind.MUNICIPALITY else kind
        for field in self.fields.values():
            field.accept()
        self._update_shown(kind)
        if kind is ProviderKind.MUNICIPALITY:
            self._emit(kind, {"provider_name": self.department.value()})

    def _on_named(self, kind: ProviderKind, values: dict[str, object]) -> None:
        # An emptied name of an organisation goes to the desk as well, which says what is missing.
        if self.kind.value() is not kind:
            return
        if kind is ProviderKind.OFFER:
            values = {**values, "offer_id": self.offer.offer_id()}
        self._emit(kind, values)

    def _emit(self, kind: ProviderKind, values: dict[str, object]) -> None:
        nothing = {"provider_id": None, "provider_name": "", "offer_id": None}
        self.filled.emit({**nothing, **values, "provider_kind": kind})
