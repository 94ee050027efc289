"""The step of a visit about the burden of every carer: two carers are never taken together."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from screening.changes import Changes, Topic
from screening.dossier.model import Carer, Visit, VisitStep
from screening.identifiers import MeasurementId
from ui.burden.carer_card import CarerCard
from ui.burden.overview import BurdenOverview, load_overview
from ui.components.column_layout import Columns
from ui.components.empty_state import EmptyState
from ui.components.leading import lead_to
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.icons import IconName
from ui.messages import Question
from ui.places import Place, PlaceName
from ui.roles import Shape
from ui.visit.step_page import StepPage

COLUMN = 480
SIDE_BY_SIDE = 2
ROUNDS = 2
"""So often the worker is asked before the courses and their charts have their place."""


class BurdenPage(StepPage):
    """Shows for each carer the consent, the instruments and their results in words."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.MEASUREMENT, Topic.DOSSIER, Topic.NETWORK, Topic.VISIT}
    )

    def __init__(self, context: Context, visit: Visit) -> None:
        super().__init__(context, visit)
        self.cards: list[CarerCard] = []
        self._wanted: Place | None = None
        self._scaffold = PageScaffold(
            context.theme,
            self.tr("Belasting"),
            self.tr(
                "Hoe zwaar is de zorg voor de mantelzorger? Elke mantelzorger vult de "
                "vragenlijsten apart in. Uitslagen worden niet bij elkaar opgeteld."
            ),
            wide=True,
        )
        self._columns = Columns(context.theme, least=COLUMN)
        self._scaffold.add(self._columns)
        self.empty: EmptyState | None = None
        self.outer.addWidget(self._scaffold)
        context.theme.changed.connect(self._update_width)

    def reload(self) -> None:
        """Read the burden of every carer and show it."""
        workspace, visit_id = self.context.workspace, self.visit.id
        self.context.operations.read(
            lambda: load_overview(workspace, visit_id), self._on_loaded, owner=self
        )

    def point_at(self, place: Place) -> None:
        """Go to one questionnaire, or to one thing that was told, of one carer."""
        self._wanted = place
        self._lead()

    def _lead(self, rounds: int = ROUNDS) -> None:
        """Lead there once all that stands above it has been read, which takes some rounds."""
        if self._wanted is None or not self.cards:
            return
        if rounds:
            self.context.operations.read(lambda: None, lambda _: self._lead(rounds - 1), owner=self)
            return
        wanted, self._wanted = self._wanted, None
        for card in self.cards:
            if card.carer.id == wanted.person_id:
                lead_to(card.find_part(wanted.detail))

    def _on_loaded(self, overview: BurdenOverview) -> None:
        self._keep_cards([burden.carer for burden in overview.carers])
        for card, burden in zip(self.cards, overview.carers, strict=True):
            card.show_burden(burden, is_closed=overview.is_closed)
        self._lead()
        if overview.carers:
            self._remove(self.empty)
            self.empty = None
        elif self.empty is None:
            self.empty = self._make_empty(is_closed=overview.is_closed)
            self._scaffold.add(self.empty)

    def _keep_cards(self, carers: list[Carer]) -> None:
        if [carer.id for carer in carers] == [card.carer.id for card in self.cards]:
            return
        for card in self.cards:
            self._columns.remove(card)
        self.cards = [self._make_card(carer) for carer in carers]
        for card in self.cards:
            self._columns.add(card)
        self._update_width()

    def _update_width(self) -> None:
        """Let one carer be as wide as reads well; two stand side by side as soon as they fit."""
        full = Shape.READING_COLUMN if len(self.cards) < SIDE_BY_SIDE else 2 * Shape.READING_COLUMN
        self._columns.setMaximumWidth(self.context.theme.length(full))

    def _make_card(self, carer: Carer) -> CarerCard:
        card = CarerCard(self.context, self.visit, carer)
        card.consent.given.connect(
            lambda shown, client: self._give_consent(card, in_proposal=shown, for_client=client)
        )
        card.consent.withdrawn.connect(lambda: self._withdraw_consent(card))
        card.consent.part_asked.connect(lambda: self._show_part(card))
        card.begun.connect(lambda key, alone: self._begin(card, key, alone=alone))
        card.map_asked.connect(lambda: self.go_to_step(VisitStep.NETWORK))
        card.reopened.connect(lambda key: self._review(card, key))
        return card

    def _make_empty(self, *, is_closed: bool) -> EmptyState:
        empty = EmptyState(
            self.context.theme,
            IconName.PEOPLE,
            self.tr("Er staat nog geen mantelzorger in dit dossier."),
            self.tr("Voeg een mantelzorger toe in het dossier of bij Netwerk."),
            "" if is_closed else self.tr("Naar Netwerk"),
        )
        empty.acted.connect(lambda: self.go_to_step(VisitStep.NETWORK))
        return empty

    def _remove(self, widget: QWidget | None) -> None:
        if widget is not None:
            self._scaffold.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _give_consent(self, card: CarerCard, *, in_proposal: bool, for_client: bool) -> None:
        desk, carer_id = self.context.workspace.measurements, card.carer.id
        self.context.operations.write(
            lambda: desk.give_consent(carer_id, in_proposal=in_proposal, for_client=for_client),
            owner=self,
        )

    def _withdraw_consent(self, card: CarerCard) -> None:
        question = Question(
            title=self.tr("Toestemming intrekken?"),
            text=self.tr(
                "De uitslagen van {name} worden dan niet meer getoond en niet meer gebruikt. De "
                "antwoorden blijven in het mantelzorgersdeel in de kluis. Geeft {name} later weer "
                "toestemming, dan ziet u ze terug."
            ).format(name=card.carer.name),
            accept=self.tr("Intrekken"),
            refuse=self.tr("Niet intrekken"),
            is_dangerous=True,
        )
        if self.context.messages.ask(question, self):
            desk, carer_id = self.context.workspace.measurements, card.carer.id
            self.context.operations.write(lambda: desk.withdraw_consent(carer_id), owner=self)

    def _show_part(self, card: CarerCard) -> None:
        place = Place(PlaceName.OWN_DATA, dossier_id=self.visit.dossier_id, person_id=card.carer.id)
        self.navigate.emit(place)

    def _begin(self, card: CarerCard, instrument_id: str, *, alone: bool) -> None:
        desk, visit_id, carer_id = (
            self.context.workspace.measurements,
            self.visit.id,
            card.carer.id,
        )

        def open_it(changes: Changes) -> None:
            frames = card.frames.code if alone else ""
            helped = alone and card.frames.is_helped
            self._open(MeasurementId(changes.created), alone=alone, frames=frames, helped=helped)

        self.context.operations.write(
            lambda: desk.start(visit_id, carer_id, instrument_id), open_it, owner=self
        )

    def _review(self, card: CarerCard, instrument_id: str) -> None:
        desk, visit_id, carer_id = (
            self.context.workspace.measurements,
            self.visit.id,
            card.carer.id,
        )

        def open_it(changes: Changes) -> None:
            self._open(MeasurementId(changes.created), alone=False, review=True)

        # Only another answer opens a finished one again.
        self.context.operations.write(
            lambda: desk.start(visit_id, carer_id, instrument_id), open_it, owner=self
        )

    def _open(
        self,
        measurement_id: MeasurementId,
        *,
        alone: bool,
        frames: str = "",
        helped: bool = False,
        review: bool = False,
    ) -> None:
        self.navigate.emit(
            Place(
                PlaceName.QUESTIONNAIRE,
                dossier_id=self.visit.dossier_id,
                visit_id=self.visit.id,
                measurement_id=measurement_id,
                alone=alone,
                frames=frames,
                helped=helped,
                review=review,
            )
        )
