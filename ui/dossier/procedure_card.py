"""The dates of the Wmo procedure, each with the deadline that belongs to it."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.arrangement.procedure import Deadline, deadlines
from screening.arrangement.procedure_steps import StepState, find_state
from screening.dossier.model import ProcedureStep
from screening.identifiers import DossierId
from screening.wording.deadlines import describe_settled
from screening.wording.formats import join_words
from screening.wording.labels import label
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.line import make_line
from ui.context import Context
from ui.dossier.content import DossierContent
from ui.dossier.settled_steps import SettledSteps
from ui.dossier.step_row import COLUMN, StepRow
from ui.dossier.urgency_block import UrgencyBlock
from ui.icons import IconName
from ui.roles import Space

ORDER = tuple(step for step in ProcedureStep if step is not ProcedureStep.TEMPORARY_PROVISION)
"""The steps in the order of the procedure; that of the urgent route stands with the urgency."""


class ProcedureCard(Card):
    """A row for every step that waits; what is settled is a line, what comes later one line.

    A row is made when its step begins to wait or somebody asks for it, and stays: nothing folds
    under a hand.
    """

    def __init__(self, context: Context, dossier_id: DossierId) -> None:
        super().__init__()
        self.set_title(self.tr("Procedure en termijnen"))
        self._context = context
        self._dossier_id = dossier_id
        self._procedure: Mapping[ProcedureStep, date] = {}
        self._deadlines: Mapping[ProcedureStep, Deadline] = {}
        self._states: Mapping[ProcedureStep, StepState] = {}
        self.rows: dict[ProcedureStep, StepRow] = {}
        self.urgency = UrgencyBlock(context, dossier_id, COLUMN)
        self.settled = SettledSteps(context)
        self.later_button = Button(
            context.theme, self.tr("Openen"), ButtonKind.QUIET, IconName.CHEVRON_DOWN
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.LARGE)
        self.add(self.urgency)
        self.add(self.settled)
        self.body.addLayout(self._rows)
        self.add(self._build_later())
        self.settled.button.clicked.connect(lambda: self._on_asked(StepState.SETTLED))
        self.later_button.clicked.connect(lambda: self._on_asked(StepState.LATER))

    def show_content(self, content: DossierContent) -> None:
        """Show the dates in the vault and what follows from them today."""
        procedure, urgency = content.dossier.procedure, content.dossier.urgency
        since = urgency.since if urgency else None
        found = {item.step: item for item in deadlines(procedure, content.today, since)}
        changed = dict(procedure) != dict(self._procedure)
        self._procedure, self._deadlines = procedure, found
        self._states = {step: find_state(step, procedure, found.get(step)) for step in ORDER}
        self.urgency.show_content(content, found.get(ProcedureStep.TEMPORARY_PROVISION))
        for step, row in self.rows.items():
            row.show_step(procedure.get(step), found.get(step))
        self._open(step for step, state in self._states.items() if state is StepState.WAITING)
        if changed:
            for row in self.rows.values():
                row.field.retry()

    def fold_state(self) -> str:
        """Return the steps that have a row though nothing waits in it."""
        return " ".join(
            step for step in self.rows if self._states.get(step) is not StepState.WAITING
        )

    def unfold(self, state: str) -> None:
        """Make those rows again."""
        self._open(step for step in ORDER if step.value in state.split())

    def _build_later(self) -> QWidget:
        self._later = QWidget()
        self.later_line = WrapLabel("", tone=Tone.SECOND)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(WrapLabel(self.tr("Latere stappen"), TextType.STRONG))
        words.addWidget(self.later_line)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addLayout(words, 1)
        row.addWidget(self.later_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._later)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(make_line())
        column.addLayout(row)
        return self._later

    def _on_asked(self, state: StepState) -> None:
        made = self._open(step for step, known in self._states.items() if known is state)
        if made:
            made[0].date.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, steps: Iterable[ProcedureStep]) -> list[StepRow]:
        """Return the rows that were not there yet, made now, each in its place."""
        made = []
        for step in steps:
            if step not in self.rows:
                row = StepRow(self._context, self._dossier_id, step)
                place = sum(ORDER.index(known) < ORDER.index(step) for known in self.rows)
                self._rows.insertWidget(place, row)
                row.show()
                self.rows[step] = row
                row.show_step(self._procedure.get(step), self._deadlines.get(step))
                made.append(row)
        self._show_lines()
        return made

    def _show_lines(self) -> None:
        """Show a line for every step without a row."""
        folded = [step for step in ORDER if step not in self.rows]
        self.settled.show_steps(
            [
                (
                    step,
                    describe_settled(self._procedure.get(step), self._deadlines.get(step)),
                    step in self._procedure,
                )
                for step in folded
                if self._states.get(step) is StepState.SETTLED
            ]
        )
        later = [label(step) for step in folded if self._states.get(step) is StepState.LATER]
        words = join_words(later)
        self.later_line.setText(words[:1].upper() + words[1:])
        self.later_button.setAccessibleName(
            self.tr("Latere stappen openen: {steps}").format(steps=words)
        )
        self._later.setVisible(bool(later))
