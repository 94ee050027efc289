"""One instrument of one carer at this visit: not begun, begun, or finished with its result."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from instruments.model import Instrument, Verdict
from screening.dossier.burden import Burden
from screening.dossier.model import Measurement
from screening.wording.burden import VERDICT_WORDS, describe_result
from screening.wording.burden_change import describe_difference
from screening.wording.speech import say
from screening.wording.taking import describe_taking
from ui.burden.answer_list import AnswerList
from ui.burden.overview import InstrumentState
from ui.components.buttons import Button, ButtonKind
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme

KINDS: Final = {
    Verdict.OVERLOAD: NoticeKind.OVERLOAD,
    Verdict.NO_OVERLOAD: NoticeKind.FINE,
    Verdict.UNDECIDED: NoticeKind.ATTENTION,
    Verdict.NONE: NoticeKind.INFO,
}


class InstrumentRow(QWidget):
    """Emits `begun(alone)` to start or go on, and `reopened` to go through the answers again.

    Emits `looked(measurement id)` when the single answers come on screen, and
    `save_asked(measurement id)` to let them leave as FHIR.
    """

    begun = Signal(bool)
    reopened = Signal()
    looked = Signal(str)
    save_asked = Signal(str)

    def __init__(self, theme: Theme, instrument: Instrument, carer_name: str) -> None:
        super().__init__()
        self._theme = theme
        self._carer_name = carer_name
        self._measurement_id = ""
        self.notice: Notice | None = None
        title = f"{instrument.short_name} · {instrument.title}"
        self.title = WrapLabel(title, TextType.STRONG)
        self.state = WrapLabel("", TextType.BODY, Tone.SECOND)
        self.taking = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.change = WrapLabel()
        self.together_button = Button(theme, "", ButtonKind.SECONDARY, IconName.PEOPLE)
        self.alone_button = Button(theme, "", ButtonKind.SECONDARY, IconName.HAND_OVER)
        self.answers_button = Button(theme, "", ButtonKind.QUIET, IconName.CHEVRON_DOWN)
        self.reopen_button = Button(
            theme, self.tr("Antwoorden nalopen"), ButtonKind.QUIET, IconName.PENCIL
        )
        self.fhir_button = Button(theme, self.tr("Opslaan als FHIR …"), ButtonKind.QUIET)
        self.answers = AnswerList()
        self.answers.hide()
        self.setAccessibleName(f"{instrument.short_name}, {carer_name}")
        self._build()
        self._connect()

    def show_state(self, state: InstrumentState, *, is_closed: bool) -> None:
        """Show how far the instrument is; in a closed visit nothing can be begun."""
        burden, measurement = state.burden, state.measurement
        self._measurement_id = measurement.id if measurement else ""
        self.state.setText(self._describe_state(state.instrument, measurement))
        self.state.setVisible(burden is None)
        may_fill = burden is None and not is_closed
        self.together_button.setVisible(may_fill)
        self.alone_button.setVisible(may_fill)
        self._word_buttons(state.instrument, measurement)
        self.answers_button.setVisible(burden is not None)
        self.reopen_button.setVisible(burden is not None and not is_closed)
        self.fhir_button.setVisible(burden is not None)
        taking = describe_taking(burden.measurement) if burden else ""
        self.taking.setText(taking)
        self.taking.setVisible(bool(taking))
        self._show_result(burden)
        if burden is None:
            self.answers.hide()
        else:
            self.answers.show_answers(burden)
        self._update_answers_button()

    def add_panel(self, panel: QWidget) -> None:
        """Put something below everything else, as long as it is open."""
        self._column.addWidget(panel)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (
            self.together_button,
            self.alone_button,
            self.answers_button,
            self.reopen_button,
            self.fhir_button,
        ):
            row.addWidget(button)
        for widget in (self.title, self.state, self.change, self.taking, buttons, self.answers):
            self._column.addWidget(widget)

    def _connect(self) -> None:
        self.together_button.clicked.connect(lambda: self.begun.emit(False))
        self.alone_button.clicked.connect(lambda: self.begun.emit(True))
        self.reopen_button.clicked.connect(self.reopened)
        self.answers_button.clicked.connect(self._on_answers)
        self.fhir_button.clicked.connect(lambda: self.save_asked.emit(self._measurement_id))

    def _on_answers(self) -> None:
        self.answers.setVisible(self.answers.isHidden())
        self._update_answers_button()
        if not self.answers.isHidden():
            self.looked.emit(self._measurement_id)

    def _update_answers_button(self) -> None:
        is_open = not self.answers.isHidden()
        words = self.tr("Antwoorden verbergen") if is_open else self.tr("Antwoorden bekijken")
        self.answers_button.setText(words)
        self.answers_button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)

    def _show_result(self, burden: Burden | None) -> None:
        if self.notice is not None:
            self._column.removeWidget(self.notice)
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None
        self.change.setVisible(burden is not None and burden.change is not None)
        if burden is None:
            return
        verdict = burden.interpretation.verdict
        text = " ".join(describe_result(burden))
        self.notice = Notice(self._theme, KINDS[verdict], text, say(VERDICT_WORDS[verdict]))
        self._column.insertWidget(self._column.indexOf(self.change), self.notice)
        self.change.setText(" ".join(describe_difference(burden)))

    def _describe_state(self, instrument: Instrument, measurement: Measurement | None) -> str:
        items = len(instrument.items)
        if measurement is None:
            if items == 1:
                return self.tr("1 stelling. Nog niet begonnen.")
            return self.tr("{count} stellingen. Nog niet begonnen.").format(count=items)
        answered = len(measurement.answers)
        if not answered:
            return self.tr("Begonnen. Er is nog geen stelling ingevuld.")
        if items == 1:
            return self.tr("Begonnen. De enige stelling is ingevuld.")
        if answered == 1:
            return self.tr("Begonnen. 1 van de {count} stellingen is ingevuld.").format(count=items)
        sentence = self.tr("Begonnen. {answered} van de {count} stellingen zijn ingevuld.")
        return sentence.format(answered=answered, count=items)

    def _word_buttons(self, instrument: Instrument, measurement: Measurement | None) -> None:
        if measurement is None:
            together = self.tr("Samen invullen")
            alone = self.tr("Mantelzorger vult zelf in")
        else:
            items = len(instrument.items)
            together = self.tr("Verder bij stelling {number} van {count}").format(
                number=measurement.position + 1, count=items
            )
            if measurement.position >= items:
                together = self.tr("Verder en afronden")
            alone = self.tr("Mantelzorger gaat zelf verder")
        for button, words in ((self.together_button, together), (self.alone_button, alone)):
            button.setText(words)
            button.setAccessibleName(f"{instrument.short_name}, {self._carer_name}: {words}")
