"""The page for who has lost the passphrase: the recovery key, and a new passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.errors import ExpectedError
from screening.storage.errors import PassphraseTooShort
from screening.storage.key_errors import RECOVERY_KEY_TROUBLE
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.icons import IconName
from ui.theme import Theme
from ui.vault.front_page import FrontPage
from ui.vault.recovery_fields import RecoveryFields


class RecoverPage(FrontPage):
    """Opens the vault with the recovery key, and gives it a new passphrase.

    Nothing slows the tries here: the recovery key is random, so nobody guesses it.
    """

    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.fields = RecoveryFields(theme)
        self.open_button = Button(theme, "", ButtonKind.PRIMARY, IconName.LOCK)
        self.back_button = Button(theme, self.tr("Terug"), ButtonKind.QUIET, IconName.ARROW_LEFT)
        self._lay_out()
        self._set_busy(False)
        self.open_button.clicked.connect(lambda: self._go_in(salvage=False))
        self.back_button.clicked.connect(self.back)
        self.fields.submitted.connect(lambda: self._go_in(salvage=False))
        self.setFocusProxy(self.fields)

    def show_problem(self, error: ExpectedError) -> None:
        """Say why the vault does not open, at the field it is about."""
        self._set_busy(False)
        if isinstance(error, (PassphraseTooShort, *RECOVERY_KEY_TROUBLE)):
            self.fields.show_problem(error)
        else:
            self.show_trouble(error)
            self.offer_ways_on(error, lambda: self._go_in(salvage=True))

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
        for widget in (intro, self.fields, buttons):
            card.add(widget)
        self.add(card)

    def _go_in(self, *, salvage: bool) -> None:
        if not self.open_button.isEnabled():
            return
        typed = self.fields.read()
        if typed is None:
            return
        recovery_key, passphrase = typed
        self.clear_trouble()
        self._set_busy(True)
        self.asked.emit(lambda ways: ways.recover(recovery_key, passphrase, salvage=salvage))

    def _set_busy(self, busy: bool) -> None:
        self.fields.set_busy(busy)
        self.open_button.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        words = self.tr("Kluis gaat open …") if busy else self.tr("Kluis openen")
        self.open_button.setText(words)
