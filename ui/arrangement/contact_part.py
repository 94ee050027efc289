"""The one person whom client and carer can call about the arrangement."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.arrangement.contact import NAME, PHONE, ROLE, Contact
from screening.dossier.model import Visit
from ui.arrangement.fold_card import FoldPart
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, ButtonKind
from ui.components.column_layout import Columns
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.offered_line import OfferedLine
from ui.context import Context
from ui.dossier.stored_field import StoredField
from ui.icons import IconName
from ui.roles import Shape, Space

MOST: Final = 4
"""So many people are offered by a button; all of them are while one types."""


class ContactPart(FoldPart):
    """Shows name, role and phone; as long as there is nobody, people are offered in one click."""

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self._contacts: Mapping[str, Contact] = {}
        self.buttons: dict[str, Button] = {}
        self.lead = WrapLabel(
            self.tr("Eén persoon die cliënt en mantelzorger kunnen bellen over deze afspraken."),
            tone=Tone.SECOND,
        )
        self.name, self.role, self.phone = OfferedLine(), AutoSaveLine(), AutoSaveLine(40)
        self.fields = {
            NAME: self._make_field(NAME, self.tr("Naam"), self.name),
            ROLE: self._make_field(ROLE, self.tr("Functie of relatie"), self.role),
            PHONE: self._make_field(PHONE, self.tr("Telefoon"), self.phone),
        }
        self.offers = QWidget()
        self._row = FlowLayout(gap=Space.SMALL)
        offers = QVBoxLayout(self.offers)
        offers.setContentsMargins(0, 0, 0, 0)
        offers.setSpacing(Space.HAIR)
        offers.addWidget(WrapLabel(self.tr("Al bekend"), TextType.SMALL, Tone.SECOND))
        offers.addLayout(self._row)
        self.add(self.lead)
        self.add(Columns(context.theme, *self.fields.values(), least=Shape.SHORT_FIELD, most=3))
        self.add(self.offers)

    def show_contact(self, texts: Mapping[str, str], contacts: Sequence[Contact]) -> None:
        """Show who it is, and who it may be."""
        for name, field in self.fields.items():
            field.show_stored(texts.get(name, ""))
        known = {contact.name: contact for contact in contacts}
        self.name.offer([*known])
        if known != self._contacts:
            self._contacts = known
            self._make_buttons()
        is_asked = not texts.get(NAME) and bool(known) and not self._visit.is_closed
        self.offers.setVisible(is_asked)

    def _make_field(self, name: str, label: str, editor: AutoSaveLine | OfferedLine) -> StoredField:
        visits, visit_id = self._context.workspace.visits, self._visit.id
        editor.setReadOnly(self._visit.is_closed)
        return StoredField(
            self._context, label, editor, lambda text: visits.write_text(visit_id, name, text)
        )

    def _make_buttons(self) -> None:
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {
            name: self._make_button(self._contacts[name]) for name in [*self._contacts][:MOST]
        }

    def _make_button(self, contact: Contact) -> Button:
        words = ", ".join(filter(None, (contact.name, contact.role)))
        # An ampersand in a name is a sign, and no shortcut.
        shown = words.replace("&", "&&")
        button = Button(
            self._context.theme, shown, ButtonKind.SECONDARY, IconName.PLUS, self.offers
        )
        button.setAccessibleName(self.tr("Contactpersoon: {person}").format(person=words))
        button.clicked.connect(lambda: self._choose(contact))
        self._row.addWidget(button)
        return button

    def _choose(self, contact: Contact) -> None:
        desk, visit_id = self._context.workspace.agreements, self._visit.id
        self._context.operations.write(
            lambda: desk.choose_contact(visit_id, contact.name, contact.role, contact.phone),
            lambda _: self.name.setFocus(),
            owner=self,
        )
