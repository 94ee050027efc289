"""The step about the care situation: the eight own questions."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.care_questions import load_care_questions
from screening.dossier.model import Visit
from screening.wording.speech import say
from ui.components.card import Card
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.visit.step_page import StepPage
from ui.visit.visit_text import VisitText


class CareSituationPage(StepPage):
    """Shows every question with room for an answer, which is stored while it is typed."""

    topics = frozenset({Topic.VISIT})

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        lead = self.tr(
            "Geen vraag is verplicht. Schrijf alleen op wat nodig is voor de hulpvraag. "
            "Wat u hier opschrijft, komt in het voorstel."
        )
        scaffold = PageScaffold(context.theme, self.tr("Zorgsituatie"), lead)
        card = Card()
        self.fields = {
            question.key: VisitText(context, visit, question.field, say(question.text))
            for question in load_care_questions()
        }
        for field in self.fields.values():
            card.add(field)
        scaffold.add(card)
        origin = self.tr(
            "Eigen vragen van Draagwijzer, bij stap 2 volgens de stappen van de MantelScan, "
            "W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg."
        )
        scaffold.add(WrapLabel(origin, TextType.SMALL, Tone.SECOND))
        self.outer.addWidget(scaffold)

    def reload(self) -> None:
        """Read the answers."""
        visits, visit_id = self.context.workspace.visits, self.visit.id
        self.context.operations.read(lambda: visits.texts(visit_id), self._show_texts, owner=self)

    def _show_texts(self, texts: Mapping[str, str]) -> None:
        for field in self.fields.values():
            field.show_text(texts)
