"""The step of the investigation, in the order in which the law wants it thought through."""

from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.model import Visit, VisitStep
from screening.investigation import fields
from screening.investigation.model import Area, Finding, LegalStep
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.line import make_line
from ui.components.notice import Notice, NoticeKind
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.investigation.area_text import AreaText
from ui.investigation.content import InvestigationContent, gather_content
from ui.investigation.hidden_part import HiddenPart
from ui.investigation.letter_row import LetterRow
from ui.investigation.point_adder import PointAdder
from ui.investigation.point_row import PointRow
from ui.roles import Space
from ui.visit.step_page import StepPage

LETTERS: Final = {
    LegalStep.REQUEST: (Area.NEEDS,),
    LegalStep.WHO_CAN_DO_WHAT: (
        Area.OWN_STRENGTH,
        Area.NETWORK,
        Area.CARER_SUPPORT,
        Area.GENERAL_PROVISIONS,
        Area.OTHER_PARTIES,
    ),
    LegalStep.REMAINS_FOR_WMO: (Area.CONTRIBUTION,),
}
"""At which step of the thought each letter has its place."""


class InvestigationPage(StepPage):
    """A card for each of the five steps, with the letters of the law, and the attention points."""

    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.VISIT, Topic.DOSSIER, Topic.NETWORK, Topic.REVIEW, Topic.ARRANGEMENT}
    )

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        self._points: dict[str, Finding] = {}
        self.letters = {
            area: LetterRow(context, visit, area) for areas in LETTERS.values() for area in areas
        }
        self.request = WrapLabel()
        self.request_button = Button(context.theme, self.tr("Naar Voorbereiding"), ButtonKind.QUIET)
        self.request_button.clicked.connect(lambda: self.go_to_step(VisitStep.PREPARATION))
        self.texts = {
            fields.PROBLEMS: self._make_text(
                fields.PROBLEMS, self.tr("Wat is er moeilijk, en waardoor?")
            ),
            fields.NEEDED: self._make_text(
                fields.NEEDED, self.tr("Welke ondersteuning is nodig, en hoeveel?")
            ),
            fields.REMAINING: self._make_text(
                fields.REMAINING,
                self.tr("Wat kan niemand anders doen, en blijft dus over voor de Wmo?"),
            ),
        }
        self.carried_over = Notice(
            context.theme,
            NoticeKind.INFO,
            self.tr(
                "Wat u de vorige keer vaststelde, is overgenomen. Loop het na. De eigen woorden "
                "van iedereen vraagt u opnieuw."
            ),
        )
        self.points: KeyedColumn[PointRow] = KeyedColumn(self._make_point, Space.SECTION)
        self.adder = PointAdder(context, visit)
        self.adder.opened.connect(self._on_opened)
        self.hidden = HiddenPart(context, visit, self)
        self._build()

    def reload(self) -> None:
        """Read what was found, and what other steps know of it."""
        workspace, visit = self.context.workspace, self.visit
        self.context.operations.read(
            lambda: gather_content(workspace, visit), self._show_content, owner=self
        )
        self.hidden.reload()

    def leave(self) -> None:
        """Hand in what is being typed, and take the hidden part off the screen first."""
        if self.hidden.is_revealed:
            self.hidden.hide_again()
        super().leave()

    def _make_text(self, name: str, words: str) -> AreaText:
        return AreaText(self.context, self.visit, name, words)

    def _make_point(self, key: str) -> PointRow:
        return PointRow(self.context, self.visit, key, self._points[key].title)

    def _build(self) -> None:
        self.scaffold = PageScaffold(
            self.context.theme,
            self.tr("Onderzoek"),
            self.tr(
                "Niets is verplicht. Open alleen wat voor deze hulpvraag nodig is. Wat u "
                "opschrijft, komt in het voorstel. De woorden van een mantelzorger komen er "
                "alleen in als die dat goed vindt."
            ),
        )
        self.scaffold.add(self.carried_over)
        self.carried_over.hide()
        for step in LegalStep:
            self.scaffold.add(self._make_step(step))
        self.scaffold.add(
            WrapLabel(
                self.tr(
                    "Letters: Wmo 2015, artikel 2.3.2 lid 4. De vijf stappen: Centrale Raad van "
                    "Beroep, 21 maart 2018, ECLI:NL:CRVB:2018:819. In eigen woorden."
                ),
                TextType.SMALL,
                Tone.SECOND,
            )
        )
        self.scaffold.add(self._make_points())
        self.scaffold.add(self.hidden)
        self.outer.addWidget(self.scaffold)

    def _make_step(self, step: LegalStep) -> Card:
        card = Card(f"{step.value}. {label(step)}")
        if step is LegalStep.REQUEST:
            card.add(self.request)
            card.body.addWidget(self.request_button, 0)
        text = {
            LegalStep.PROBLEMS: fields.PROBLEMS,
            LegalStep.SUPPORT_NEEDED: fields.NEEDED,
            LegalStep.REMAINS_FOR_WMO: fields.REMAINING,
        }.get(step)
        rows: list[QWidget] = [self.letters[area] for area in LETTERS.get(step, ())]
        if text is not None:
            rows.insert(0, self.texts[text])
        for index, row in enumerate(rows):
            if index or step is LegalStep.REQUEST:
                card.add(make_line())
            card.add(row)
        return card

    def _make_points(self) -> Card:
        card = Card(self.tr("Aandachtspunten"))
        lead = self.tr("Open een aandachtspunt alleen als het hier speelt, en schrijf op waarom.")
        self.no_points = WrapLabel(self.tr("Er is geen aandachtspunt geopend."), tone=Tone.SECOND)
        if self.visit.is_closed:
            self.adder.hide()
            lead = ""
        for widget in (WrapLabel(lead, tone=Tone.SECOND), self.no_points, self.points, self.adder):
            card.add(widget)
        self.no_points.hide()
        return card

    def _show_content(self, content: InvestigationContent) -> None:
        with self.scaffold.filling():
            self._fill(content)

    def _fill(self, content: InvestigationContent) -> None:
        found = content.investigation
        self.carried_over.setVisible(content.is_carried)
        self._show_request(content.request)
        for name, text in (
            (fields.PROBLEMS, found.problems),
            (fields.NEEDED, found.needed),
            (fields.REMAINING, found.remaining),
        ):
            self.texts[name].show_stored(text)
        for row in self.letters.values():
            row.show_content(content)
        self._points = {finding.key: finding for finding in content.points}
        self.points.show_keys(list(self._points))
        for key, finding in self._points.items():
            self.points.row(key).show_finding(finding, content.speakers)
        self.adder.show_open(self._points)
        self.no_points.setVisible(self.visit.is_closed and not self._points)

    def _show_request(self, request: str) -> None:
        none = self.tr("Bij Voorbereiding staat nog geen hulpvraag.")
        self.request.setText(self.tr("“{words}”").format(words=request) if request else none)
        self.request_button.setVisible(not request and not self.visit.is_closed)

    def _on_opened(self, key: str) -> None:
        """Go on in the point that was opened, once it is there."""
        self.context.operations.read(lambda: None, lambda _: self._focus_point(key), owner=self)

    def _focus_point(self, key: str) -> None:
        if key in self._points:
            editor = self.points.row(key).fields.found.editor
            # Qt shows what came into a layout a moment later, and until then it takes no focus.
            QTimer.singleShot(0, editor, editor.setFocus)
