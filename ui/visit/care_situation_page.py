"""The step about the care situation: the eight own questions."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.care_questions import CareQuestion
from screening.dossier.model import Visit
from screening.wording.speech import say
from ui.components.card import Card
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.leading import lead_to
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.places import Place
from ui.visit.step_page import StepPage
from ui.visit.visit_text import VisitText


class CareSituationPage(StepPage):
    """Shows every question with room for an answer, which is stored while it is typed."""

    topics = frozenset({Topic.VISIT})

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        lead = self.tr(
            "Geen vraag is verplicht. Schrijf alleen op wat nodig is voor de hulpvraag. "
            "Wat u hier opschrijft, komt in het voorstel. Wat over de mantelzorger gaat, komt daar "
            "alleen in als elke mantelzorger dat goed vindt."
        )
        scaffold = PageScaffold(context.theme, self.tr("Zorgsituatie"), lead)
        self._wanted = ""
        self._card = Card()
        self.fields: dict[str, VisitText] = {}
        self._card.hide()
        scaffold.add(self._card)
        origin = self.tr(
            "Eigen vragen van Draagwijzer, bij stap 2 volgens de stappen van de MantelScan, "
            "W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg."
        )
        scaffold.add(WrapLabel(origin, TextType.SMALL, Tone.SECOND))
        self.outer.addWidget(scaffold)

    def reload(self) -> None:
        """Read the answers."""
        workspace, visit_id = self.context.workspace, self.visit.id
        self.context.operations.read(
            lambda: (
                workspace.care_questions.questions(visit_id),
                workspace.visits.texts(visit_id),
            ),
            lambda read: self._show(*read),
            owner=self,
        )

    def point_at(self, place: Place) -> None:
        """Go to the answer to one question."""
        self._wanted = place.detail
        self._lead()

    def _lead(self) -> None:
        field = self.fields.get(self._wanted)
        if field is not None:
            self._wanted = ""
            lead_to(field)

    def _show(self, questions: tuple[CareQuestion, ...], texts: Mapping[str, str]) -> None:
        for question in questions:
            # The questions change in the settings only, and coming from there the page is new.
            if question.key not in self.fields:
                field = VisitText(self.context, self.visit, question.field, say(question.text))
                self.fields[question.key] = field
                self._card.add(field)
        self._card.show()
        for field in self.fields.values():
            field.show_text(texts)
        self._lead()
