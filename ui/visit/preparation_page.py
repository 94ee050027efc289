"""The step before the talk: when, with whom, what is asked, and what the law wants first."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from screening.changes import Changes, Topic
from screening.dossier.model import Visit, VisitKind
from screening.errors import ExpectedError, InvalidInput
from screening.wording.formats import format_date
from screening.wording.labels import label
from ui.components.card import Card
from ui.components.date_field import DateField
from ui.components.field import Field
from ui.components.labels import WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.places import Place, PlaceName
from ui.refusals import show_refusal
from ui.visit.deadline_list import DeadlineList
from ui.visit.last_agreements import LastAgreements
from ui.visit.preparation_view import PreparationView, gather_preparation
from ui.visit.step_page import StepPage
from ui.visit.support_check import SupportCheck
from ui.visit.visit_text import VisitText


class PreparationPage(StepPage):
    """Shows the facts and texts of the preparation and stores each at once."""

    topics = frozenset({Topic.VISIT, Topic.DOSSIER, Topic.SETTINGS})

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        theme, is_closed = context.theme, visit.is_closed
        self.date_field = DateField(theme)
        self.kind_choice = SegmentedChoice(theme, [(kind, label(kind)) for kind in VisitKind])
        self._day = Field(theme, self.tr("Datum van het gesprek"), self.date_field)
        self._kind = Field(theme, self.tr("Soort gesprek"), self.kind_choice)
        self.present = VisitText(
            context, visit, "preparation.present", self.tr("Wie zijn erbij?"), lines=1
        )
        self.request = VisitText(
            context,
            visit,
            "preparation.request",
            self.tr("Wat is de vraag, in de woorden van de cliënt?"),
            lines=3,
        )
        self.note = VisitText(context, visit, "preparation.note", self.tr("Aantekeningen"))
        self.support = SupportCheck(context, is_closed=is_closed)
        self.deadlines = DeadlineList(theme)
        self.last = LastAgreements()
        self.held = WrapLabel()
        self._build()
        self.date_field.committed.connect(self._on_day)
        self.kind_choice.committed.connect(self._on_kind)
        self.support.letter_asked.connect(
            lambda: self.navigate.emit(Place(PlaceName.INVITATION, visit.dossier_id, visit.id))
        )

    def reload(self) -> None:
        """Read everything the preparation shows."""
        workspace, visit_id = self.context.workspace, self.visit.id
        self.context.operations.read(
            lambda: gather_preparation(workspace, visit_id), self._show_view, owner=self
        )

    def _build(self) -> None:
        lead = self.tr("Niets is verplicht. Alles wat u invult, is meteen bewaard.")
        is_closed = self.visit.is_closed
        scaffold = PageScaffold(
            self.context.theme, self.tr("Voorbereiding"), "" if is_closed else lead
        )
        facts = Card(self.tr("Dit gesprek"))
        moment = (self.held,) if is_closed else (self._day, self._kind)
        for field in (*moment, self.present, self.request, self.note):
            facts.add(field)
        for card in (self.deadlines, facts, self.support, self.last):
            scaffold.add(card)
        self.deadlines.hide()
        self.last.hide()
        self.outer.addWidget(scaffold)

    def _show_view(self, view: PreparationView) -> None:
        self.date_field.set_value(view.visit.held_on)
        self.kind_choice.set_value(view.visit.kind)
        kind, day = label(view.visit.kind), format_date(view.visit.held_on)
        self.held.setText(self.tr("{kind} op {day}").format(kind=kind, day=day).capitalize())
        for text in (self.present, self.request, self.note):
            text.show_text(view.texts)
        self.support.show_view(view)
        self.deadlines.show_deadlines(() if self.visit.is_closed else view.urgent)
        self.last.show_last(view.last, view.visit.held_on)

    def _on_day(self, day: date | None) -> None:
        visits, visit_id = self.context.workspace.visits, self.visit.id
        sentence = self.tr("Een gesprek heeft een datum. De vorige datum is bewaard.")
        advice = self.tr("Vul een datum in.")

        def change() -> Changes:
            if day is None:
                raise InvalidInput("held_on", sentence, advice)
            return visits.change(visit_id, day, visits.load(visit_id).kind)

        self._change(change)

    def _on_kind(self, kind: VisitKind) -> None:
        visits, visit_id = self.context.workspace.visits, self.visit.id
        self._change(lambda: visits.change(visit_id, visits.load(visit_id).held_on, kind))

    def _change(self, work: Callable[[], Changes]) -> None:
        self.context.operations.write(
            work, lambda _: self._day.set_error(""), owner=self, failed=self._on_refused
        )

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self._day, self._day.set_error, self.refuse)
