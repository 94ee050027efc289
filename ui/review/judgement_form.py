"""The professional's judgement of one signal: agree or not in one click, with a reason."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.changes import Changes
from screening.dossier.model import Visit
from screening.errors import ExpectedError
from screening.signals.model import Judgement, Verdict
from screening.wording.formats import format_date
from screening.wording.labels import label
from ui.components.auto_save_text import AutoSaveText
from ui.components.buttons import Button, ButtonKind
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.icon_line import IconLine
from ui.components.labels import WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import ColourRole, Space

_LOOKS = {
    None: (IconName.STEP_EMPTY, ColourRole.SECOND_INK),
    Verdict.AGREE: (IconName.CHECK, ColourRole.INK),
    Verdict.DISAGREE: (IconName.CLOSE, ColourRole.INK),
}


class JudgementForm(QWidget):
    """Stores a judgement at once; "niet eens" is stored as soon as there is a reason for it."""

    def __init__(self, context: Context, visit: Visit, signal_key: str, title: str) -> None:
        super().__init__()
        self._context = context
        self._visit = visit
        self._signal_key = signal_key
        self._judgement: Judgement | None = None
        self._wants_disagree = False
        theme = context.theme
        self.state = IconLine(theme, *_LOOKS[None])
        self.choice = SegmentedChoice(
            theme,
            [(Verdict.AGREE, self.tr("Eens")), (Verdict.DISAGREE, self.tr("Niet eens"))],
        )
        self.choice.setAccessibleName(title)
        self.take_back_button = Button(theme, self.tr("Oordeel intrekken"), ButtonKind.QUIET)
        self.take_back_button.setAccessibleName(
            self.tr("{title}: oordeel intrekken").format(title=title)
        )
        self.reason = AutoSaveText(lines=1)
        self.reason_field = Field(theme, self.tr("Waarom?"), self.reason)
        self.reason_label = WrapLabel()
        self._build()
        self.choice.committed.connect(self._on_chosen)
        self.take_back_button.clicked.connect(self._on_taken_back)
        self.reason.committed.connect(self._on_reason)
        self._update()

    def show_judgement(self, judgement: Judgement | None) -> None:
        """Show what is stored; a "niet eens" that still waits for its reason stays on screen."""
        self._judgement = judgement
        if judgement is not None and judgement.verdict is Verdict.DISAGREE:
            self._wants_disagree = False
        self.reason.set_value(judgement.reason if judgement else "")
        self._update()

    def fold_state(self) -> str:
        """Return whether a judgement waits for its reason."""
        return "disagree" if self._wants_disagree else ""

    def unfold(self, _state: str) -> None:
        """Wait for the reason again."""
        self._wants_disagree = True
        self._update()

    def waits(self) -> bool:
        """Return whether something about the reason is still to be done; the focus goes there."""
        is_waiting = self._wants_disagree or bool(self.reason_field.error())
        if is_waiting:
            self.reason.setFocus()
        return is_waiting

    def _build(self) -> None:
        row = FlowLayout(gap=Space.SMALL)
        row.addWidget(self.choice)
        row.addWidget(self.take_back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.state)
        column.addLayout(row)
        column.addWidget(self.reason_field)
        column.addWidget(self.reason_label)

    @property
    def _verdict(self) -> Verdict | None:
        if self._wants_disagree:
            return Verdict.DISAGREE
        return self._judgement.verdict if self._judgement else None

    def _update(self) -> None:
        verdict, is_open = self._verdict, not self._visit.is_closed
        self.choice.set_value(verdict)
        self.state.set_icon(*_LOOKS[None if self._wants_disagree else verdict])
        self.state.set_text(self._describe())
        self.choice.setVisible(is_open)
        self.take_back_button.setVisible(is_open and verdict is not None)
        self.reason_field.setVisible(is_open and verdict is not None)
        may_be_empty = self.tr("Waarom? Dit mag leeg blijven.")
        self.reason_field.label.setText(
            self.tr("Waarom niet?") if verdict is Verdict.DISAGREE else may_be_empty
        )
        self.reason.setAccessibleName(self.reason_field.label.text())
        asks = self.tr(
            "Schrijf in een paar woorden waarom dit signaal hier niet klopt. Dan wordt uw oordeel "
            "bewaard."
        )
        self.reason_field.set_hint(asks if self._wants_disagree else "")
        reason = self._judgement.reason if self._judgement else ""
        self.reason_label.setText(self.tr("Reden: {reason}").format(reason=reason))
        self.reason_label.setVisible(bool(reason) and not is_open)

    def _describe(self) -> str:
        if self._wants_disagree:
            return self.tr("Nog niet bewaard")
        if self._judgement is None:
            return self.tr("Nog geen oordeel")
        day = format_date(self._judgement.judged_at.astimezone().date())
        if not self._visit.is_closed:
            # The choice below says which judgement.
            return self.tr("Beoordeeld op {day}").format(day=day)
        words = label(self._judgement.verdict).capitalize()
        return self.tr("{verdict}, op {day}").format(verdict=words, day=day)

    def _on_chosen(self, verdict: Verdict) -> None:
        reason = self.reason.value()
        self._wants_disagree = verdict is Verdict.DISAGREE and not reason.strip()
        self.reason_field.set_error("")
        if self._wants_disagree:
            # Without a reason there is nothing to store yet, and nothing wrong either.
            self._update()
            self.reason.setFocus()
        else:
            self._store(verdict, reason)

    def _on_reason(self, reason: str) -> None:
        if self._verdict is not None:
            self._store(self._verdict, reason)

    def _on_taken_back(self) -> None:
        if self._wants_disagree:
            self._wants_disagree = False
            self.reason_field.set_error("")
            self._update()
        elif self._judgement is not None:
            self._store(None, "")
        self.choice.setFocus()

    def _store(self, verdict: Verdict | None, reason: str) -> None:
        review, visit_id, key = self._context.workspace.review, self._visit.id, self._signal_key
        self._context.operations.write(
            lambda: review.judge(visit_id, key, verdict, reason),
            self._on_stored,
            owner=self,
            failed=self._on_refused,
        )

    def _on_stored(self, _changes: Changes) -> None:
        self.reason_field.set_error("")

    def _on_refused(self, error: ExpectedError) -> None:
        show_refusal(error, self, self.reason_field.set_error, self._context.messages.show_error)
