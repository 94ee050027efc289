"""The screen of a locked vault."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from screening.errors import ExpectedError
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.theme import Theme
from ui.vault.front_page import FrontPage


class UnlockPage(FrontPage):
    """Asks for the passphrase; emits `asked(passphrase)`, and waits to hear what came of it.

    Args:
        hint: a sentence below the title, such as why the vault was locked.
    """

    def __init__(self, theme: Theme, folder: Path, hint: str = "") -> None:
        super().__init__(theme)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(theme, self.tr("Wachtwoord van de kluis"), self.passphrase)
        self.open_button = Button(theme, self.tr("Openen"), ButtonKind.PRIMARY, IconName.LOCK)
        card = Card(self.tr("De kluis is op slot"))
        if hint:
            card.add(WrapLabel(hint))
        place = WrapLabel(
            self.tr("Map van de kluis: {folder}").format(folder=folder), TextType.SMALL, Tone.SECOND
        )
        for widget in (self.field, self.open_button, place):
            card.add(widget)
        self.add(card)
        self.open_button.clicked.connect(self._on_open)
        self.passphrase.returnPressed.connect(self._on_open)
        self.setFocusProxy(self.passphrase)

    def enter_with(self, passphrase: str) -> None:
        """Open the vault with a passphrase that was typed elsewhere just now."""
        self.passphrase.setText(passphrase)
        self._on_open()

    def _on_open(self) -> None:
        if not self.open_button.isEnabled():
            return
        passphrase = self.passphrase.text()
        if not passphrase:
            self.field.set_error(self.tr("Vul het wachtwoord in."))
            return
        self.field.set_error("")
        self._set_busy(True)
        self.asked.emit(passphrase)

    def show_problem(self, error: ExpectedError) -> None:
        """Say why the vault does not open, and offer another try."""
        self._set_busy(False)
        self.field.set_error(f"{error.sentence} {error.advice}")
        from screening.storage.errors import VaultDamaged

        if isinstance(error, VaultDamaged):
            self.offer_restore()
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _set_busy(self, busy: bool) -> None:
        self.open_button.setEnabled(not busy)
        self.passphrase.setReadOnly(busy)
        self.open_button.setText(self.tr("Kluis gaat open …") if busy else self.tr("Openen"))
