"""One statement on a full window: the answers, how far one is, back, skip and pause."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from instruments.model import Instrument
from ui.components.buttons import ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.icons import IconName
from ui.questionnaire.answer_buttons import AnswerButtons
from ui.questionnaire.languages import read_left_to_right
from ui.questionnaire.look_panel import LookPanel
from ui.questionnaire.progress import Progress
from ui.questionnaire.standing_sheet import StandingSheet
from ui.questionnaire.statement import StatementLabel
from ui.questionnaire.taps import TapButton, TapGuard
from ui.roles import Space
from ui.theme import Theme

LARGE_TEXT: Final = 1.5
"""From this size on only the first statement has our explanation beside it."""
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)


class StatementView(StandingSheet):
    """Shows one statement; says what was asked for and changes nothing by itself."""

    answered = Signal(str)
    skipped = Signal()
    kept = Signal()
    """Go on; the answer stays as it is."""
    dropped = Signal()
    """Take the answer away."""
    end_asked = Signal()
    returned = Signal()
    paused = Signal()
    read_asked = Signal()

    def __init__(self, theme: Theme, guard: TapGuard) -> None:
        super().__init__(theme)
        self._note: Notice | None = None
        self._help: Mapping[str, str] = {}
        self._is_first = True
        self._is_introduced = False
        self.help = Notice(theme, NoticeKind.INFO, "", self.tr("Hulptekst, niet gevalideerd"))
        self.look = LookPanel(theme)
        self.look.hide()
        self.look_button = TapButton(theme, self.tr("Weergave"), ButtonKind.QUIET, IconName.LOOK)
        self.look_button.setCheckable(True)
        self.read_button = TapButton(
            theme, self.tr("Lees voor"), ButtonKind.QUIET, IconName.SPEAKER
        )
        self.read_button.hide()
        self._person = WrapLabel("", TextType.BODY, Tone.SECOND)
        self.pause_button = TapButton(theme, self.tr("Pauze"), ButtonKind.QUIET, IconName.PAUSE)
        self.place = WrapLabel("", TextType.STRONG)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Voortgang"))
        self.introduction = WrapLabel("", TextType.LEAD)
        self.guidance = WrapLabel(
            self.tr(
                "Uitleg: kies het antwoord dat het beste bij u past. Er zijn geen goede of foute "
                "antwoorden."
            ),
            TextType.BODY,
            Tone.SECOND,
        )
        self.statement = StatementLabel(theme)
        self.answers = AnswerButtons(theme, guard)
        self.keys_hint = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.back_button = TapButton(
            theme, self.tr("Vorige"), ButtonKind.SECONDARY, IconName.ARROW_LEFT
        )
        self.skip_button = TapButton(theme, self.tr("Sla over"), ButtonKind.QUIET)
        self.next_button = TapButton(
            theme, self.tr("Volgende"), ButtonKind.SECONDARY, IconName.ARROW_RIGHT
        )
        self.next_button.put_icon_behind()
        self.drop_button = TapButton(theme, self.tr("Antwoord weghalen"), ButtonKind.QUIET)
        self.end_button = TapButton(theme, self.tr("Naar het einde"), ButtonKind.QUIET)
        self._guard = guard
        for button in (self.back_button, *self._ways_on):
            button.guard = guard
        self._build()
        # What was validated in Dutch is Dutch, and is read as Dutch.
        read_left_to_right(self.introduction, self.statement, self.answers)
        self._connect()

    def show_instrument(
        self, instrument: Instrument, carer_name: str, help_texts: Mapping[str, str]
    ) -> None:
        """Show who answers, and the introduction that belongs to the instrument.

        Args:
            instrument: what is answered.
            carer_name: by whom.
            help_texts: the translated help text of each item that has one.
        """
        self._help = help_texts
        person = self.tr("{instrument}, ingevuld door {name}")
        self._person.setText(person.format(instrument=instrument.short_name, name=carer_name))
        self.introduction.setText(instrument.introduction or "")
        self.introduction.setVisible(bool(instrument.introduction))
        # An instrument without an introduction gets a sentence of ours, and it looks like ours.
        self._is_introduced = bool(instrument.introduction)
        self.bar.setRange(0, len(instrument.items))

    def show_statement(self, progress: Progress) -> None:
        """Show the statement where someone is, with the answer that was given before."""
        item = progress.item
        place = self.tr("Stelling {number} van {count}").format(
            number=progress.position + 1, count=progress.count
        )
        self.place.setText(place)
        self.bar.setValue(progress.position + 1)
        self.bar.setAccessibleDescription(place)
        self.help.set_text(self._help.get(item.key, ""))
        self.help.setVisible(item.key in self._help)
        self._show_note(item.note)
        self.answers.show_choices(item.choices, progress.answer_of(item))
        self.keys_hint.setText(self._describe_keys(is_answered=progress.is_answered))
        self._is_first = progress.position == 0
        self._show_explanation()
        self.back_button.setEnabled(progress.position > 0)
        self._show_ways_on(progress)
        self.statement.show_text(item.text, f"{place}: {item.text}{self._speak_answer(progress)}")
        self.area.verticalScrollBar().setValue(0)

    def _show_explanation(self) -> None:
        """Show what explains how this works; large text needs the room for the statement."""
        wanted = self._is_first or self.theme.text_scale < LARGE_TEXT
        self.guidance.setVisible(wanted and not self._is_introduced)
        self.keys_hint.setVisible(wanted)

    def offer_reading(self, *, offered: bool) -> None:
        """Offer to read the statement aloud, or do not where there is no voice."""
        self.read_button.setVisible(offered)

    def show_reading(self, reading: bool) -> None:
        """Say on the button whether something is being read."""
        self.read_button.setText(self.tr("Stop voorlezen") if reading else self.tr("Lees voor"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer on a digit or letter, go to the answers on an arrow, pause on Escape.

        Enter goes on where there is an answer. A second press comes too soon, as a second tap does.
        """
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        choice = self.answers.find_key(event.text()) if plain and event.text() else None
        if event.key() == Qt.Key.Key_Escape:
            self.paused.emit()
        elif choice is not None:
            if self._is_new(event):
                self.answered.emit(choice)
        elif event.key() in _ENTERS and self.statement.hasFocus():
            if self.next_button.isVisible() and self._is_new(event):
                self.kept.emit()
        elif event.key() in _ARROWS:
            self.answers.enter()
        else:
            super().keyPressEvent(event)

    @property
    def _ways_on(self) -> tuple[TapButton, ...]:
        return self.drop_button, self.end_button, self.next_button, self.skip_button

    def _is_new(self, event: QKeyEvent) -> bool:
        return not event.isAutoRepeat() and self._guard.allows(event.timestamp())

    def _show_ways_on(self, progress: Progress) -> None:
        """Offer to go on: past an answer that stays, or past a statement without one."""
        for button in (self.drop_button, self.next_button):
            button.setVisible(progress.is_answered)
        self.skip_button.setVisible(not progress.is_answered)
        self.end_button.setVisible(progress.may_leap)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.MEDIUM)
        where = QVBoxLayout()
        where.setSpacing(0)
        where.addWidget(self.place)
        where.addWidget(self._person)
        top.addLayout(where, 1)
        ways = QWidget()
        row = FlowLayout(ways)
        for button in (self.read_button, self.look_button, self.pause_button):
            row.addWidget(button)
        top.addWidget(ways)
        self.body.addLayout(top)
        self.body.addWidget(self.look)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.introduction)
        self.body.addWidget(self.guidance)
        self.body.addWidget(self._make_upper(), 1)
        self.standing.addWidget(self.answers)
        self.standing.addWidget(self.keys_hint)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.SMALL)
        bottom.addWidget(self.back_button)
        bottom.addStretch(1)
        for button in self._ways_on:
            bottom.addWidget(button)
        self.foot.addLayout(bottom)
        self.show_foot()

    def _make_upper(self) -> QWidget:
        """Return the part in which the statement stands, close to the answers below it."""
        upper = QWidget()
        self._upper = QVBoxLayout(upper)
        self._upper.setContentsMargins(0, 0, 0, 0)
        self._upper.setSpacing(Space.MEDIUM)
        self._upper.addStretch(1)
        self._upper.addWidget(self.statement)
        self._upper.addWidget(self.help)
        return upper

    def _connect(self) -> None:
        self.answers.chosen.connect(self.answered)
        self.answers.moved.connect(self.give_focus)
        self.back_button.clicked.connect(self.returned)
        self.skip_button.clicked.connect(self.skipped)
        self.next_button.clicked.connect(self.kept)
        self.drop_button.clicked.connect(self.dropped)
        self.end_button.clicked.connect(self.end_asked)
        self.pause_button.clicked.connect(self.paused)
        self.read_button.clicked.connect(self.read_asked)
        self.look_button.toggled.connect(self.look.setVisible)
        self.theme.changed.connect(self._show_explanation)

    def _show_note(self, note: str | None) -> None:
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None
        if note:
            word = self.tr("Uitleg bij deze stelling")
            self._note = Notice(self.theme, NoticeKind.INFO, note, word)
            self._upper.insertWidget(self._upper.indexOf(self.help), self._note)
        # A screen reader hears both with the statement.
        helped = f"{self.help.word()}: {self.help.text()}" if self.help.text() else ""
        self.statement.setAccessibleDescription(" ".join(filter(None, (note, helped))))

    def note(self) -> str:
        """Return the note beside the statement, or an empty text."""
        return self._note.text() if self._note is not None else ""

    def _speak_answer(self, progress: Progress) -> str:
        """Return what to tell of the answer that was given before: who listens sees no mark."""
        chosen, choices = progress.answer_of(progress.item), progress.item.choices
        words = next((choice.label for choice in choices if choice.key == chosen), "")
        return " " + self.tr("Uw antwoord: {answer}.").format(answer=words) if words else ""

    def _describe_keys(self, *, is_answered: bool) -> str:
        """Return which keys answer: no more of them than there are."""
        keys = self.answers.keys
        shown = tuple(keys.letters or keys.digits)
        if keys.is_run and not keys.letters:
            words = self.tr("U kunt ook de toetsen {first} tot en met {last} gebruiken.")
        else:
            words = self.tr("U kunt ook de toetsen {keys} en {last} gebruiken.")
        known = (
            words.format(first=shown[0], keys=", ".join(shown[:-1]), last=shown[-1])
            if len(shown) > 1
            else ""
        )
        others = (
            self.tr("De andere antwoorden kiest u met de pijlen en Enter.")
            if known and len(shown) < keys.count
            else ""
        )
        kept = self.tr("Met Enter gaat u verder: uw antwoord blijft staan.") if is_answered else ""
        return " ".join(filter(None, (known, others, kept)))
