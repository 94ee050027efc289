"""What the consultant fills in to take the laptop over; in the consultant's own language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from screening.errors import ExpectedError
from screening.storage.pin_desk import PinState
from ui.components.announce import announce
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.secret_line import make_secret_line
from ui.components.try_wait import TryWait
from ui.context import Context
from ui.icons import IconName
from ui.questionnaire.languages import read_left_to_right


class TakeOverCard(Card):
    """Asks for the PIN or the passphrase; emits `opened` when it was right.

    `busy` says whether it is being looked at.
    """

    opened = Signal()
    busy = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Voor de consulent"))
        self._context = context
        self._busy = False
        self._takes_pin = False
        theme = context.theme
        self.line = make_secret_line()
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.setAcceptDrops(False)
        self.field = Field(theme, "", self.line)
        self.wait = TryWait(context.tries)
        self.hint = WrapLabel("", tone=Tone.SECOND)
        self.open_button = Button(theme, "", ButtonKind.PRIMARY, IconName.LOCK)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.open_button)
        for widget in (self.hint, self.field, self.wait, buttons):
            self.add(widget)
        read_left_to_right(self)
        self.open_button.clicked.connect(self._on_open)
        self.line.returnPressed.connect(self._on_open)
        self.wait.ticked.connect(self._update_button)
        self._show_ways(takes_pin=False)
        self._set_busy(False)

    def begin(self) -> None:
        """Start with an empty line, and say what it takes now."""
        self.line.clear()
        self.field.set_error("")
        self._update_button()
        pins = self._context.workspace.pins
        self._context.operations.read(pins.state, self._on_state, owner=self, failed=lambda _: None)

    def _on_state(self, state: PinState) -> None:
        self._show_ways(takes_pin=state.works)

    def _show_ways(self, *, takes_pin: bool) -> None:
        self._takes_pin = takes_pin
        label, hint = (
            (
                self.tr("Pincode of wachtwoord van de kluis"),
                self.tr("Met uw pincode of wachtwoord gaat u terug naar het gesprek."),
            )
            if takes_pin
            else (
                self.tr("Wachtwoord van de kluis"),
                self.tr("Met het wachtwoord gaat u terug naar het gesprek."),
            )
        )
        self.field.label.setText(label)
        self.line.setAccessibleName(label)
        self.hint.setText(hint)

    def _on_open(self) -> None:
        # Another place may have made it wait since.
        self._update_button()
        if not self.open_button.isEnabled():
            return
        text = self.line.text()
        if not text:
            self._say_wrong(
                self.tr("Vul uw pincode of het wachtwoord in.")
                if self._takes_pin
                else self.tr("Vul het wachtwoord in.")
            )
            return
        self.field.set_error("")
        self._set_busy(True)
        pins = self._context.workspace.pins
        self._context.operations.read(
            lambda: pins.take_over(text),
            lambda _: self._on_verified(),
            owner=self,
            failed=self._on_refused,
        )

    def _on_verified(self) -> None:
        self.wait.note_right()
        self.line.clear()
        self.opened.emit()

    def _on_refused(self, error: ExpectedError) -> None:
        self.wait.note(error)
        self._set_busy(False)
        self._say_wrong(f"{error.sentence} {error.advice}")
        self.line.setFocus()
        self.line.selectAll()
        pins = self._context.workspace.pins
        self._context.operations.read(pins.state, self._on_state, owner=self, failed=lambda _: None)

    def _say_wrong(self, sentence: str) -> None:
        """Say it to who looks and to who listens: the focus may be in the line already."""
        self.field.set_error(sentence)
        announce(self.line, sentence)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._update_button()
        self.line.setReadOnly(busy)
        words = self.tr("Even kijken …") if busy else self.tr("Terug naar het gesprek")
        self.open_button.setText(words)
        self.busy.emit(busy)

    def _update_button(self) -> None:
        self.open_button.setEnabled(self.wait.is_free and not self._busy)
