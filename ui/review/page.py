"""The step with the signals: what the rules see, and what the professional thinks of it."""

from PySide6.QtWidgets import QWidget

from screening.changes import Topic
from screening.dossier.model import Visit, VisitStep
from ui.components.empty_state import EmptyState
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.page_scaffold import PageScaffold
from ui.components.seen_column import SeenColumn
from ui.context import Context
from ui.icons import IconName
from ui.review.subject_group import SubjectGroup, name_subject
from ui.review.view import ReviewView, SubjectView, gather_review
from ui.roles import Space
from ui.visit.step_page import StepPage


class SignalsPage(StepPage):
    """Shows signals side by side: nothing is added up, ranked or chosen for the professional."""

    topics = frozenset(
        {Topic.REVIEW, Topic.MEASUREMENT, Topic.NETWORK, Topic.DOSSIER, Topic.VISIT, Topic.RULES}
    )

    def __init__(self, context: Context, visit: Visit, parent: QWidget | None = None) -> None:
        super().__init__(context, visit, parent)
        lead = self.tr(
            "Een signaal is een uitnodiging om erover te praten. U bepaalt of het klopt."
        )
        self.scaffold = PageScaffold(context.theme, self.tr("Signalen"), lead)
        self.judged = WrapLabel("", TextType.BODY, Tone.SECOND)
        self.groups: SeenColumn[SubjectGroup, SubjectView] = SeenColumn(
            self._make_group,
            lambda group, subject, _: group.show_subject(subject),
            name_subject,
            Space.SECTION,
        )
        self.nothing_yet = EmptyState(
            context.theme,
            IconName.INFORMATION,
            self.tr("Er zijn nog geen signalen"),
            self.tr(
                "Er zijn nog geen vragenlijsten of mensen op de kaart. "
                "Begin bij Netwerk of bij Belasting; daarna kijken de regels mee."
            ),
            self.tr("Naar Netwerk"),
        )
        self.no_signals = EmptyState(
            context.theme,
            IconName.INFORMATION,
            self.tr("De regels zien geen signalen"),
            self.tr("Dat zegt niet dat alles goed gaat. Vraag ook gewoon hoe het gaat."),
        )
        for widget in (self.nothing_yet, self.no_signals, self.judged, self.groups):
            widget.hide()
            self.scaffold.add(widget)
        self.nothing_yet.acted.connect(lambda: self.go_to_step(VisitStep.NETWORK))
        self.outer.addWidget(self.scaffold)

    def reload(self) -> None:
        """Read the signals and the judgements."""
        workspace, visit = self.context.workspace, self.visit
        self.context.operations.read(
            lambda: gather_review(workspace, visit), self._show_view, owner=self
        )

    def _show_view(self, view: ReviewView) -> None:
        with self.scaffold.filling():
            words = self.tr("Beoordeeld: {judged} van {total}")
            self.judged.setText(words.format(judged=view.judged, total=view.total))
            self.judged.setVisible(view.has_signals)
            self.groups.show_records({subject.key: subject for subject in view.subjects})
            self.no_signals.setVisible(not view.has_signals and view.has_material)
            self.nothing_yet.setVisible(not view.has_signals and not view.has_material)

    def _make_group(self, _key: str) -> SubjectGroup:
        group = SubjectGroup(self.context, self.visit)
        group.asked.connect(self.go_to_place)
        group.line_asked.connect(self.line_asked)
        return group
