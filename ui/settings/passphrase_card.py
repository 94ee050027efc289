"""Changing the passphrase of the vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.errors import ExpectedError
from screening.storage.errors import (
    MINIMUM_PASSPHRASE_LENGTH,
    PassphraseTooShort,
    WrongPassphrase,
)
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.secret_line import make_secret_line
from ui.components.try_wait import TryWait
from ui.context import Context

COLUMN = 340


class PassphraseCard(Card):
    """Asks for the old passphrase, and twice for the new one; emits `changed`."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Wachtwoord van de kluis"))
        self._context = context
        theme = context.theme
        self.old_line, self.new_line, self.repeated_line = (make_secret_line() for _ in range(3))
        hint = self.tr("Ten minste {number} tekens. Kies een zin van vier of vijf woorden.")
        self.old = Field(theme, self.tr("Huidig wachtwoord"), self.old_line)
        self.new = Field(
            theme,
            self.tr("Nieuw wachtwoord"),
            self.new_line,
            hint.format(number=MINIMUM_PASSPHRASE_LENGTH),
        )
        self.repeated = Field(
            theme, self.tr("Nog een keer het nieuwe wachtwoord"), self.repeated_line
        )
        self.wait = TryWait(context.tries)
        self.change_button = Button(theme, "")
        self._busy = False
        self.add(
            WrapLabel(
                self.tr(
                    "Met dit wachtwoord gaat de kluis open. Bent u het kwijt, dan gaat de kluis "
                    "alleen nog open met de herstelsleutel. Reservekopieën van vóór een wijziging "
                    "gaan open met het oude wachtwoord."
                ),
                tone=Tone.SECOND,
            )
        )
        self.add(Columns(theme, self.old, least=COLUMN))
        self.add(Columns(theme, self.new, self.repeated, least=COLUMN))
        self.add(self.wait)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.change_button)
        self.add(buttons)
        self._set_busy(False)
        self.wait.ticked.connect(self._update_button)
        self.change_button.clicked.connect(self._on_change)
        self.old_line.returnPressed.connect(self.new_line.setFocus)
        self.new_line.returnPressed.connect(self.repeated_line.setFocus)
        self.repeated_line.returnPressed.connect(self._on_change)

    def _on_change(self) -> None:
        # Another card may have made it wait since.
        self._update_button()
        if not self.change_button.isEnabled():
            return
        for field in (self.old, self.new, self.repeated):
            field.set_error("")
        old, new = self.old_line.text(), self.new_line.text()
        if not old:
            self._show_refused(self.old, self.tr("Vul het wachtwoord in dat u nu gebruikt."))
        elif new != self.repeated_line.text():
            sentence = self.tr("Dit is niet hetzelfde wachtwoord. Typ het nog eens.")
            self._show_refused(self.repeated, sentence)
        else:
            self._set_busy(True)
            keys = self._context.workspace.keys
            self._context.operations.read(
                lambda: keys.change_passphrase(old, new),
                lambda _: self._on_changed(),
                owner=self,
                failed=self._on_failed,
            )

    def _on_changed(self) -> None:
        self.wait.note_right()
        self._set_busy(False)
        for line in (self.old_line, self.new_line, self.repeated_line):
            line.clear()
        self._context.messages.show_done(
            self.tr("Het wachtwoord is gewijzigd. De kluis gaat voortaan open met het nieuwe.")
        )
        self.changed.emit()

    def _on_failed(self, error: ExpectedError) -> None:
        self.wait.note(error)
        self._set_busy(False)
        if isinstance(error, WrongPassphrase):
            self._show_refused(self.old, f"{error.sentence} {error.advice}")
        elif isinstance(error, PassphraseTooShort):
            self._show_refused(self.new, f"{error.sentence} {error.advice}")
        else:
            self._context.messages.show_error(error)

    def _show_refused(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        field.editor.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._update_button()
        words = self.tr("Wordt gewijzigd …") if busy else self.tr("Wachtwoord wijzigen")
        self.change_button.setText(words)

    def _update_button(self) -> None:
        self.change_button.setEnabled(self.wait.is_free and not self._busy)
