"""Asks for the passphrase once more, before something about the keys is changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.storage.errors import WrongPassphrase
from ui.components.buttons import Button, ButtonKind
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.secret_line import make_secret_line
from ui.components.try_wait import TryWait
from ui.context import Context
from ui.roles import Space

COLUMN = 340


class PassphraseAsk(QWidget):
    """A button; pressing it shows a line for the passphrase. Emits `given(passphrase)`.

    Args:
        words: what the button says, and the button that goes on.
        busy_words: what that button says while it is being done.
    """

    given = Signal(str)

    def __init__(self, context: Context, words: str, busy_words: str) -> None:
        super().__init__()
        self._context = context
        self._words, self._busy_words = words, busy_words
        self._busy = False
        theme = context.theme
        self.start_button = Button(theme, words)
        self.line = make_secret_line()
        self.field = Field(theme, self.tr("Wachtwoord van de kluis"), self.line)
        self.wait = TryWait(context.tries)
        self.go_button = Button(theme, words, ButtonKind.PRIMARY)
        self.cancel_button = Button(theme, self.tr("Annuleren"), ButtonKind.QUIET)
        start = QWidget()
        FlowLayout(start).addWidget(self.start_button)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.go_button)
        row.addWidget(self.cancel_button)
        self._start = start
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.LARGE)
        form.addWidget(Columns(theme, self.field, least=COLUMN))
        form.addWidget(self.wait)
        form.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(start)
        column.addWidget(self._form)
        self._form.hide()
        self.start_button.clicked.connect(self._on_start)
        self.cancel_button.clicked.connect(self.reset)
        self.go_button.clicked.connect(self._on_go)
        self.line.returnPressed.connect(self._on_go)
        self.wait.ticked.connect(self._update_button)

    def set_words(self, words: str) -> None:
        """Say something else on the buttons."""
        self._words = words
        self.start_button.setText(words)
        self.go_button.setText(words)

    def finish(self) -> None:
        """Go back to the button alone, after it was done with the right passphrase."""
        self.wait.note_right()
        self.reset()

    def reset(self) -> None:
        """Go back to the button alone; nothing typed is left."""
        self.line.clear()
        self.field.set_error("")
        self._set_busy(False)
        self._start.show()
        # Before its form goes: or the focus would jump to the top of the window.
        self.start_button.setFocus()
        self._form.hide()

    def show_problem(self, error: ExpectedError) -> None:
        """Say why it was not done: at the line, or in the window when it is not about that."""
        self.wait.note(error)
        self._set_busy(False)
        if isinstance(error, WrongPassphrase):
            self.field.set_error(f"{error.sentence} {error.advice}")
            self.line.setFocus()
            self.line.selectAll()
        else:
            self._context.messages.show_error(error)

    def take_back(self) -> None:
        """Let the user go on typing; nothing was done."""
        self._set_busy(False)

    def _on_start(self) -> None:
        self._start.hide()
        self._form.show()
        self._update_button()
        self.line.setFocus()

    def _on_go(self) -> None:
        # Another card may have made it wait since.
        self._update_button()
        if not self.go_button.isEnabled():
            return
        passphrase = self.line.text()
        if not passphrase:
            self.field.set_error(self.tr("Vul het wachtwoord in dat u nu gebruikt."))
            self.line.setFocus()
            return
        self.field.set_error("")
        self._set_busy(True)
        self.given.emit(passphrase)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._update_button()
        self.cancel_button.setEnabled(not busy)
        self.line.setReadOnly(busy)
        self.go_button.setText(self._busy_words if busy else self._words)

    def _update_button(self) -> None:
        self.go_button.setEnabled(self.wait.is_free and not self._busy)
