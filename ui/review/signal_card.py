"""One signal that explains itself, and the judgement of it."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.arrangement.model import SupportFunction
from screening.dossier.model import Visit, VisitStep
from screening.identifiers import PersonId
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Cause, CauseOrigin, Signal
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.changing_column import ChangingColumn
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.review.function_offers import FunctionOffers
from ui.review.judgement_form import JudgementForm
from ui.roles import ColourRole, Space
from ui.visit.line_request import LineRequest

_STEPS = {
    CauseOrigin.MEASUREMENT: VisitStep.BURDEN,
    CauseOrigin.COURSE: VisitStep.BURDEN,
    CauseOrigin.NETWORK: VisitStep.NETWORK,
    CauseOrigin.SITUATION: VisitStep.BURDEN,
    CauseOrigin.FAMILY: VisitStep.FAMILY,
    CauseOrigin.WORDS: VisitStep.CARE_SITUATION,
}


_INDENT = Space.LARGE + Space.HAIR
"""Where the words of a quiet button begin: what is opened by it stands below those words."""


class SignalCard(Card):
    """Shows what a signal says, what it rests on and what it does not say.

    `asked` names the step, whose it is and the detail of what it rests on; `line_asked` asks for a
    line of the arrangement, as a LineRequest; `fold_asked`, once it is judged, to be made a line.
    """

    asked = QtSignal(object, object, str)
    line_asked = QtSignal(object)
    fold_asked = QtSignal()

    def __init__(self, context: Context, visit: Visit, reviewed: ReviewedSignal) -> None:
        super().__init__()
        signal = reviewed.signal
        self._context = context
        self._visit = visit
        self._shown: Signal | None = None
        self.title = WrapLabel(signal.title, TextType.STRONG)
        self.own = IconLine(
            context.theme,
            IconName.INFORMATION,
            ColourRole.SECOND_INK,
            self.tr("Regel van uw organisatie") if signal.is_own else "",
            tone=Tone.SECOND,
        )
        self.fold_button = Button(
            context.theme, self.tr("Inklappen"), ButtonKind.QUIET, IconName.CHEVRON_UP
        )
        self.fold_button.setAccessibleName(self.tr("{title}: inklappen").format(title=signal.title))
        self.fold_button.clicked.connect(self.fold_asked)
        self.explanation = WrapLabel()
        self.why_button = Button(context.theme, self.tr("Waarop steunt dit?"), ButtonKind.QUIET)
        self.why_button.setCheckable(True)
        self.why_button.setChecked(reviewed.judgement is None)
        self.why_button.toggled.connect(self._update_ground)
        self.links: list[Button] = []
        self.ground = QWidget()
        self.causes = ChangingColumn(Space.HAIR)
        self.source = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.source.setIndent(_INDENT)
        self.not_said = WrapLabel()
        self.functions = FunctionOffers(context.theme, signal.title)
        self.functions.chosen.connect(self._on_function)
        self.judgement = JudgementForm(context, visit, signal.key, signal.title)
        self.setAccessibleName(signal.title)
        self._build()
        self._update_ground()

    def show_signal(self, reviewed: ReviewedSignal) -> None:
        """Show the signal as it is now, beside what is stored of the judgement."""
        signal = reviewed.signal
        if self._shown is None or _list_texts(self._shown) != _list_texts(signal):
            self._shown = signal
            self.explanation.setText(signal.explanation)
            self.source.setText(
                self.tr("Bron: {source} ({strength})").format(
                    source=signal.source, strength=label(signal.strength)
                )
            )
            self.not_said.setText(signal.not_said)
            can_be_made = signal.subject is not None and not self._visit.is_closed
            self.functions.show_functions(signal.functions, is_offered=can_be_made)
            self._fill_causes(signal)
        self.judgement.show_judgement(reviewed.judgement)
        self.fold_button.setVisible(reviewed.judgement is not None and not self._visit.is_closed)

    def _build(self) -> None:
        ground = QVBoxLayout(self.ground)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.setSpacing(Space.SMALL)
        ground.addLayout(self.causes)
        ground.addWidget(self.source)
        why = QHBoxLayout()
        why.addWidget(self.why_button)
        why.addStretch(1)
        limits = QVBoxLayout()
        limits.setSpacing(Space.HAIR)
        limits.addWidget(WrapLabel(self.tr("Wat dit niet zegt"), TextType.STRONG))
        limits.addWidget(self.not_said)
        self.body.setSpacing(Space.SMALL)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self.title, 1)
        head.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.own)
        self.body.addWidget(self.explanation)
        self.body.addLayout(why)
        self.body.addWidget(self.ground)
        self.body.addLayout(limits)
        self.body.addWidget(self.functions)
        self.body.addSpacing(Space.SMALL)
        self.body.addWidget(self.judgement)

    def _fill_causes(self, signal: Signal) -> None:
        self.causes.clear()
        self.links = []
        for _, group in groupby(signal.causes, _place):
            causes = list(group)
            for cause in causes:
                sentence = WrapLabel(f"– {cause.sentence}")
                sentence.setIndent(_INDENT)
                self.causes.put(sentence)
            self.causes.put(self._make_link(causes[0]))

    def _make_link(self, cause: Cause) -> QWidget:
        step = _STEPS[cause.origin]
        words = self.tr("Bekijk dit bij {step}").format(step=label(step))
        link = Button(self._context.theme, words, ButtonKind.QUIET, IconName.ARROW_RIGHT)
        link.clicked.connect(lambda: self.asked.emit(step, cause.person_id, cause.detail))
        self.links.append(link)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(link)
        line.addStretch(1)
        return row

    def _on_function(self, function: SupportFunction) -> None:
        if self._shown is not None and self._shown.subject is not None:
            request = LineRequest(self._shown.subject, function, self._shown.key)
            self.line_asked.emit(request)

    def _update_ground(self) -> None:
        is_open = self.why_button.isChecked()
        self.ground.setVisible(is_open)
        self.why_button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        state = self.tr("uitgeklapt") if is_open else self.tr("ingeklapt")
        self.why_button.setAccessibleName(f"{self.why_button.text()} {state}")


def _place(cause: Cause) -> tuple[VisitStep, PersonId | None]:
    """Return what one link leads to: the same step, and the same person in it."""
    return _STEPS[cause.origin], cause.person_id


def _list_texts(signal: Signal) -> tuple[str, ...]:
    causes = (f"{cause.origin}{cause.sentence}" for cause in signal.causes)
    return (signal.explanation, signal.source, signal.not_said, *signal.functions, *causes)
