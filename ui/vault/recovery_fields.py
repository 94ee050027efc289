"""The fields for who has lost the passphrase: the recovery key, and a new passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.storage.errors import MINIMUM_PASSPHRASE_LENGTH, PassphraseTooShort
from screening.storage.recovery_key import parse_recovery_key
from ui.components.field import Field
from ui.components.secret_line import make_secret_line
from ui.roles import Space
from ui.theme import Theme


class RecoveryFields(QWidget):
    """Asks for the recovery key and twice for a new passphrase; says at its field what is wrong."""

    submitted = Signal()
    """Enter in the last field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.recovery_key = QLineEdit()
        self.passphrase, self.repeated = make_secret_line(), make_secret_line()
        self.key_field = Field(
            theme,
            self.tr("Herstelsleutel"),
            self.recovery_key,
            self.tr("Zeven groepen van vijf tekens. Hoofdletters, spaties en streepjes mogen."),
        )
        hint = self.tr("Ten minste {number} tekens. Kies een zin van vier of vijf woorden.")
        self.passphrase_field = Field(
            theme,
            self.tr("Nieuw wachtwoord"),
            self.passphrase,
            hint.format(number=MINIMUM_PASSPHRASE_LENGTH),
        )
        self.repeated_field = Field(
            theme, self.tr("Nog een keer het nieuwe wachtwoord"), self.repeated
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for field in (self.key_field, self.passphrase_field, self.repeated_field):
            column.addWidget(field)
        self.recovery_key.editingFinished.connect(self._on_key_left)
        self.recovery_key.textEdited.connect(lambda: self.key_field.set_error(""))
        self.recovery_key.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.returnPressed.connect(self.repeated.setFocus)
        self.repeated.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.recovery_key)

    def read(self) -> tuple[str, str] | None:
        """Return the recovery key and the new passphrase; None when a field says what is wrong."""
        for field in (self.passphrase_field, self.repeated_field):
            field.set_error("")
        passphrase = self.passphrase.text()
        if not self._read_key():
            self.recovery_key.setFocus()
        elif len(passphrase) < MINIMUM_PASSPHRASE_LENGTH:
            self.show_problem(PassphraseTooShort())
        elif passphrase != self.repeated.text():
            words = self.tr("Dit is niet hetzelfde wachtwoord. Typ het nog eens.")
            self._refuse(self.repeated_field, words)
        else:
            return self.recovery_key.text(), passphrase
        return None

    def show_problem(self, error: ExpectedError) -> None:
        """Say what is wrong, at the field it is about."""
        about_new = isinstance(error, PassphraseTooShort)
        self._refuse(
            self.passphrase_field if about_new else self.key_field,
            f"{error.sentence} {error.advice}",
        )

    def set_busy(self, busy: bool) -> None:
        """Take no typing as long as something is being done."""
        for line in (self.recovery_key, self.passphrase, self.repeated):
            line.setReadOnly(busy)

    def _on_key_left(self) -> None:
        """Name a typing error as soon as the field is left."""
        if self.recovery_key.text().strip():
            self._read_key()

    def _read_key(self) -> bool:
        """Show the recovery key in its one form; say where it is wrong, if it is."""
        try:
            self.recovery_key.setText(parse_recovery_key(self.recovery_key.text()))
        except ExpectedError as error:
            self.key_field.set_error(f"{error.sentence} {error.advice}")
            return False
        self.key_field.set_error("")
        return True

    def _refuse(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        field.editor.setFocus()
