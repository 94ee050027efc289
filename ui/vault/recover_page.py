"""The page for who has lost the passphrase: the recovery key, and a new passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from screening.errors import ExpectedError
from screening.storage.errors import MINIMUM_PASSPHRASE_LENGTH, PassphraseTooShort
from screening.storage.key_errors import RECOVERY_KEY_TROUBLE
from screening.storage.recovery_key import parse_recovery_key
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.secret_line import make_secret_line
from ui.icons import IconName
from ui.theme import Theme
from ui.vault.front_page import FrontPage


class RecoverPage(FrontPage):
    """Asks for the recovery key and twice for a new passphrase.

    Nothing slows the tries here: the recovery key is random, so nobody guesses it.
    """

    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
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
        self.open_button = Button(theme, "", ButtonKind.PRIMARY, IconName.LOCK)
        self.back_button = Button(theme, self.tr("Terug"), ButtonKind.QUIET, IconName.ARROW_LEFT)
        self._lay_out()
        self._set_busy(False)
        self.open_button.clicked.connect(self._on_open)
        self.back_button.clicked.connect(self.back)
        self.recovery_key.editingFinished.connect(self._on_key_left)
        self.recovery_key.textEdited.connect(lambda: self.key_field.set_error(""))
        self.recovery_key.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.returnPressed.connect(self.repeated.setFocus)
        self.repeated.returnPressed.connect(self._on_open)
        self.setFocusProxy(self.recovery_key)

    def show_problem(self, error: ExpectedError) -> None:
        """Say why the vault does not open, at the field it is about."""
        self._set_busy(False)
        words = f"{error.sentence} {error.advice}"
        if isinstance(error, PassphraseTooShort):
            self._refuse(self.passphrase_field, words)
        elif isinstance(error, RECOVERY_KEY_TROUBLE):
            self._refuse(self.key_field, words)
        else:
            self.show_trouble(error)

    def _lay_out(self) -> None:
        card = Card(self.tr("Openen met de herstelsleutel"))
        intro = WrapLabel(
            self.tr(
                "De herstelsleutel staat op het blad dat bij het maken van de kluis is bewaard. "
                "U kiest hier meteen een nieuw wachtwoord. Het oude wachtwoord werkt daarna niet "
                "meer, en een sleutelbestand is dan niet meer nodig."
            ),
            tone=Tone.SECOND,
        )
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.open_button)
        row.addWidget(self.back_button)
        for widget in (
            intro,
            self.key_field,
            self.passphrase_field,
            self.repeated_field,
            buttons,
        ):
            card.add(widget)
        self.add(card)

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

    def _on_open(self) -> None:
        if not self.open_button.isEnabled():
            return
        for field in (self.passphrase_field, self.repeated_field):
            field.set_error("")
        passphrase = self.passphrase.text()
        if not self._read_key():
            self.recovery_key.setFocus()
        elif len(passphrase) < MINIMUM_PASSPHRASE_LENGTH:
            error = PassphraseTooShort()
            self._refuse(self.passphrase_field, f"{error.sentence} {error.advice}")
        elif passphrase != self.repeated.text():
            words = self.tr("Dit is niet hetzelfde wachtwoord. Typ het nog eens.")
            self._refuse(self.repeated_field, words)
        else:
            recovery_key = self.recovery_key.text()
            self.clear_trouble()
            self._set_busy(True)
            self.asked.emit(lambda ways: ways.recover(recovery_key, passphrase))

    def _refuse(self, field: Field, sentence: str) -> None:
        field.set_error(sentence)
        field.editor.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.open_button.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        words = self.tr("Kluis gaat open …") if busy else self.tr("Kluis openen")
        self.open_button.setText(words)
