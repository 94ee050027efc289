"""The questions about respite care: one at a time, in one calm panel."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.model import (
    RespiteGiver,
    RespitePlace,
    RespiteRhythm,
    SupportFunction,
)
from screening.arrangement.respite import RespiteAnswers
from screening.identifiers import PersonId
from screening.network.model import NetworkMap
from screening.wording.labels import label
from screening.wording.provisions import describe_amount
from ui.arrangement.fresh_lines import make_fresh, read_fresh, write_fresh
from ui.arrangement.respite_week import RespiteWeek
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.scrolling import scroll_to
from ui.components.segmented_choice import SegmentedChoice
from ui.roles import Space
from ui.theme import Theme

NOBODY = PersonId("")
SUBJECT = SupportFunction.RESPITE_CARE


class RespitePanel(QFrame):
    """Emits `answered(RespiteAnswers)` at the end, or `stopped`; every question may be skipped."""

    answered = Signal(object)
    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "page")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._theme = theme
        self._step = 0
        self.answers = RespiteAnswers()
        self.progress = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.question = WrapLabel("", TextType.STRONG)
        self.place = self._choose(RespitePlace, "place")
        self.giver = self._choose(RespiteGiver, "giver")
        self.rhythm = self._choose(RespiteRhythm, "rhythm")
        self.week = RespiteWeek(theme)
        self.amount = WrapLabel("")
        self.back_button = Button(theme, self.tr("Vorige"), ButtonKind.SECONDARY)
        self.next_button = Button(theme, "", ButtonKind.SECONDARY)
        self.without_button = Button(
            theme, self.tr("Maak de regel zonder hoeveelheid"), ButtonKind.SECONDARY
        )
        self.stop_button = Button(theme, self.tr("Stoppen"), ButtonKind.QUIET)
        self._questions: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Thuis of buitenshuis?"), self.place),
            (self.tr("Door een beroepskracht of een vrijwilliger?"), self.giver),
            (self.tr("Af en toe of vast?"), self.rhythm),
            (self.tr("Welke dagdelen zouden helpen?"), self.week),
            (self.tr("Hoeveel is dat?"), self.amount),
        )
        self._lay_out()
        self._connect()
        self._show_step(0)

    def show_network(self, network: NetworkMap) -> None:
        """Show in the week who is there when."""
        self.week.show_network(network)

    def start(self) -> None:
        """Go to the first question."""
        self._go(0)

    def write_state(self) -> str:
        """Return the answers so far, and the question that is asked."""
        return write_fresh({str(self._step): self.answers.fill_in(make_fresh(NOBODY, SUBJECT))})

    def read_state(self, state: str) -> None:
        """Go on at the same question with the same answers."""
        for step, draft in read_fresh(state, NOBODY, [SUBJECT]).items():
            self.answers = RespiteAnswers(draft.respite, draft.moments)
            self._show_answers()
            self._show_step(int(step))

    def _choose(self, terms: Any, name: str) -> SegmentedChoice:
        choice = SegmentedChoice(self._theme, [(term, label(term)) for term in terms])
        choice.committed.connect(lambda term: self._on_chosen(name, term))
        return choice

    def _lay_out(self) -> None:
        buttons = FlowLayout(gap=Space.SMALL)
        for button in (self.back_button, self.next_button, self.without_button, self.stop_button):
            buttons.addWidget(button)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        inside.setSpacing(Space.MEDIUM)
        inside.addWidget(self.progress)
        inside.addWidget(self.question)
        for question, answer in self._questions:
            answer.setAccessibleName(question)
            inside.addWidget(answer)
        inside.addLayout(buttons)

    def _connect(self) -> None:
        steps: tuple[tuple[Button, Callable[[], None]], ...] = (
            (self.back_button, lambda: self._go(self._step - 1)),
            (self.next_button, self._on_next),
            (self.without_button, lambda: self._finish(takes_amount=False)),
            (self.stop_button, self.stopped.emit),
        )
        for button, go in steps:
            button.clicked.connect(lambda _=False, go=go: go())
        self.week.committed.connect(self._on_ticked)

    def _show_answers(self) -> None:
        respite = self.answers.respite
        self.place.set_value(respite.place)
        self.giver.set_value(respite.giver)
        self.rhythm.set_value(respite.rhythm)
        self.week.display(self.answers.moments)

    def _go(self, step: int) -> None:
        self._show_step(step)
        answer = self._questions[step][1]
        (self.next_button if answer is self.amount else answer).setFocus(
            Qt.FocusReason.OtherFocusReason
        )
        scroll_to(self.stop_button)

    def _show_step(self, step: int) -> None:
        self._step = step
        question, shown = self._questions[step]
        progress = self.tr("Respijtzorg, vraag {number} van {total}")
        self.progress.setText(progress.format(number=step + 1, total=len(self._questions)))
        self.question.setText(question)
        for _question, answer in self._questions:
            answer.setVisible(answer is shown)
        self.amount.setText(self._word_amount())
        self.back_button.setVisible(step > 0)
        self._update_next()

    def _update_next(self) -> None:
        step = self._step
        is_last = step == len(self._questions) - 1
        has_amount = self.answers.day_parts is not None
        self.without_button.setVisible(is_last and has_amount)
        if is_last:
            words = self.tr("Neem dit over") if has_amount else self.tr("Maak de regel")
        else:
            words = self.tr("Volgende") if self._is_answered(step) else self.tr("Sla over")
        self.next_button.setText(words)

    def _is_answered(self, step: int) -> bool:
        respite = self.answers.respite
        return bool((respite.place, respite.giver, respite.rhythm, self.answers.moments)[step])

    def _word_amount(self) -> str:
        if self.answers.day_parts is not None:
            draft = replace(self.answers, takes_amount=True).fill_in(make_fresh(NOBODY, SUBJECT))
            return self.tr("U hebt aangekruist: {amount}. Klopt dat?").format(
                amount=describe_amount(draft)
            )
        if self.answers.moments:
            return self.tr(
                "Bij “af en toe” hoort geen vast aantal. Vul in de regel zelf in hoeveel het wordt."
            )
        return self.tr("Er is geen dagdeel aangekruist. Vul in de regel zelf in hoeveel het wordt.")

    def _on_chosen(self, name: str, term: object) -> None:
        changed: dict[str, Any] = {name: term}
        respite = replace(self.answers.respite, **changed)
        self.answers = replace(self.answers, respite=respite)
        self._update_next()

    def _on_ticked(self, moments: object) -> None:
        changed: dict[str, Any] = {"moments": moments}
        self.answers = replace(self.answers, **changed)
        self._update_next()

    def _on_next(self) -> None:
        step = self._step
        if step + 1 < len(self._questions):
            self._go(step + 1)
        else:
            self._finish(takes_amount=self.answers.day_parts is not None)

    def _finish(self, *, takes_amount: bool) -> None:
        self.answered.emit(replace(self.answers, takes_amount=takes_amount))
