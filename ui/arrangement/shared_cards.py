"""What is agreed for everybody together, below the people: five cards, each one line at first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.contact import NAME
from screening.dossier.model import Visit
from ui.arrangement.agreements_part import TEXT, AgreementsPart
from ui.arrangement.carer_cards_part import CarerCardsPart
from ui.arrangement.contact_part import ContactPart
from ui.arrangement.content import ArrangementContent
from ui.arrangement.fold_card import FoldCard
from ui.arrangement.fold_words import (
    cards_wait,
    describe_agreements,
    describe_cards,
    describe_contact,
    describe_plan,
    describe_summary,
    plan_waits,
)
from ui.arrangement.network_part import NetworkPart
from ui.arrangement.plan_part import PlanPart
from ui.context import Context
from ui.roles import Space


class SharedCards(QWidget):
    """Emits `map_asked`, and `drop_out_asked(identifier)` to look at that on the map."""

    map_asked = Signal()
    drop_out_asked = Signal(str)

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._context, self._visit = context, visit
        self._content: ArrangementContent | None = None
        self.network = FoldCard(
            context,
            "network",
            self.tr("Uit de netwerkkaart"),
            self._make_network,
            self._fill_network,
        )
        self.plan = FoldCard(context, "plan", self.tr("Noodplan"), self._make_plan, self._fill_plan)
        self.carer_cards = FoldCard(
            context,
            "carer_cards",
            self.tr("Mantelzorgpas"),
            lambda: CarerCardsPart(context, visit),
            self._fill_carer_cards,
        )
        self.agreements = FoldCard(
            context,
            "agreements",
            self.tr("Afspraken"),
            lambda: AgreementsPart(context, visit),
            self._fill_agreements,
        )
        self.contact = FoldCard(
            context,
            "contact",
            self.tr("Contactpersoon"),
            lambda: ContactPart(context, visit),
            self._fill_contact,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        cards = (self.network, self.plan, self.carer_cards, self.agreements, self.contact)
        for card in cards:
            column.addWidget(card)

    def show_content(self, content: ArrangementContent) -> None:
        """Say of each how it stands; what is open shows what holds now."""
        self._content = content
        may_wait = not self._visit.is_closed
        texts, agreements, cards = content.texts, content.agreements, content.cards
        if content.summary:
            self.network.show_state(describe_summary(content.summary), is_due=False)
        self.network.setVisible(bool(content.summary))
        is_due = may_wait and plan_waits(texts, content.plan)
        self.plan.show_state(describe_plan(texts, content.plan), is_due=is_due)
        self.carer_cards.show_state(describe_cards(cards), is_due=may_wait and cards_wait(cards))
        self.carer_cards.setVisible(bool(cards))
        other = texts.get(TEXT, "")
        is_due = may_wait and not (agreements or other.strip())
        self.agreements.show_state(describe_agreements(agreements, other), is_due=is_due)
        is_due = may_wait and not texts.get(NAME, "").strip()
        self.contact.show_state(describe_contact(texts), is_due=is_due)

    def _make_network(self) -> NetworkPart:
        part = NetworkPart(self._context.theme)
        part.map_asked.connect(self.map_asked)
        return part

    def _make_plan(self) -> PlanPart:
        part = PlanPart(self._context, self._visit)
        part.drop_out_asked.connect(self.drop_out_asked)
        return part

    def _fill_network(self, part: NetworkPart) -> None:
        if self._content is not None:
            part.display(self._content.summary)

    def _fill_plan(self, part: PlanPart) -> None:
        if self._content is not None:
            part.show_plan(self._content.texts, self._content.plan)

    def _fill_carer_cards(self, part: CarerCardsPart) -> None:
        if self._content is not None:
            part.show_cards(self._content.cards)

    def _fill_agreements(self, part: AgreementsPart) -> None:
        if self._content is not None:
            names = [person.name for person in self._content.network]
            part.show_agreements(self._content.agreements, names, self._content.texts)

    def _fill_contact(self, part: ContactPart) -> None:
        if self._content is not None:
            part.show_contact(self._content.texts, self._content.contacts)
