"""The screen of a locked vault."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from screening.errors import ExpectedError
from screening.storage.tries import SlowedTries
from screening.wording.path_text import word_path
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.secret_line import make_secret_line
from ui.components.try_wait import TryWait
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme
from ui.vault.front_page import FrontPage

if TYPE_CHECKING:
    from ui.vault.key_file_field import KeyFileField


class UnlockPage(FrontPage):
    """Asks for the passphrase, and the key file if one takes part.

    After some wrong tries it takes the next one only when the wait is over, and counts down.

    Args:
        tries: the wrong tries so far.
        hint: a sentence below the title, such as why the vault was locked.
    """

    forgotten = Signal()
    """Asks for the page that takes the recovery key."""
    file_asked = Signal(str)
    """Asks the window to let the user choose a key file, below a title."""

    def __init__(self, theme: Theme, folder: Path, tries: SlowedTries, hint: str = "") -> None:
        super().__init__(theme)
        self._busy = False
        self.key_file: KeyFileField | None = None
        self.passphrase = make_secret_line()
        self.field = Field(theme, self.tr("Wachtwoord van de kluis"), self.passphrase)
        self.open_button = Button(theme, self.tr("Openen"), ButtonKind.PRIMARY, IconName.LOCK)
        self.forgotten_button = Button(theme, self.tr("Wachtwoord vergeten?"), ButtonKind.QUIET)
        self.wait = TryWait(tries)
        self._card = self._make_card(folder, hint)
        self.add(self._card)
        self.open_button.clicked.connect(self._on_open)
        self.forgotten_button.clicked.connect(self.forgotten)
        self.passphrase.returnPressed.connect(self._on_open)
        self.setFocusProxy(self.passphrase)
        self.wait.ticked.connect(self._update_button)
        self._update_button()

    def ask_key_file(self, path: Path | None) -> None:
        """Ask for the key file too, and show which one it is if that is known."""
        if self.key_file is None:
            from ui.vault.key_file_field import KeyFileField

            self.key_file = KeyFileField(self._theme)
            self.key_file.browse_asked.connect(
                lambda: self.file_asked.emit(self.tr("Kies het sleutelbestand"))
            )
            self._card.body.insertWidget(self._card.body.indexOf(self.field) + 1, self.key_file)
        if path is not None:
            self.key_file.set_path(path)
            self.passphrase.setFocus()

    def be_sober(self, note: QWidget) -> None:
        """Show a note above the card, and no way on but the passphrase: someone else is looking.

        Who has tried a wrong passphrase is offered the other way.
        """
        self._body.insertWidget(self._body.indexOf(self._card), note)
        self.forgotten_button.hide()
        self._place.hide()

    def show_problem(self, error: ExpectedError) -> None:
        """Say why the vault does not open, and offer another try."""
        from screening.storage.errors import VaultDamaged, WrongPassphrase
        from screening.storage.key_errors import KEY_FILE_TROUBLE, KeyFileNeeded

        if isinstance(error, KeyFileNeeded):
            self.ask_key_file(None)
        self.wait.note(error)
        self._set_busy(False)
        if isinstance(error, WrongPassphrase):
            self.field.set_error(f"{error.sentence} {error.advice}")
            self.forgotten_button.show()
        elif self.key_file is not None and isinstance(error, KEY_FILE_TROUBLE):
            self.key_file.show_problem(error)
            return
        else:
            self.show_trouble(error)
        self.offer_ways_on(error, lambda: self._go_in(salvage=True))
        if isinstance(error, VaultDamaged):
            return
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _make_card(self, folder: Path, hint: str) -> Card:
        card = Card(self.tr("De kluis is op slot"))
        if hint:
            card.add(WrapLabel(hint))
        self._place = WrapLabel(
            self.tr("Map van de kluis: {folder}").format(folder=word_path(folder)),
            TextType.SMALL,
            Tone.SECOND,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.forgotten_button)
        buttons.addStretch(1)
        card.add(self.field)
        card.add(self.wait)
        card.body.addLayout(buttons)
        card.add(self._place)
        return card

    def enter_with(self, passphrase: str) -> None:
        """Open the vault with a passphrase that was typed elsewhere just now."""
        self.passphrase.setText(passphrase)
        self._on_open()

    def _on_open(self) -> None:
        self._go_in(salvage=False)

    def _go_in(self, *, salvage: bool) -> None:
        if not self.open_button.isEnabled():
            return
        passphrase = self.passphrase.text()
        if not passphrase:
            self.field.set_error(self.tr("Vul het wachtwoord in."))
            return
        self.field.set_error("")
        self.clear_trouble()
        self._set_busy(True)
        key_file = self.key_file.path if self.key_file is not None else None
        self.asked.emit(lambda ways: ways.open(passphrase, key_file, salvage=salvage))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.passphrase.setReadOnly(busy)
        self.forgotten_button.setEnabled(not busy)
        if self.key_file is not None:
            self.key_file.setEnabled(not busy)
        self.open_button.setText(self.tr("Kluis gaat open …") if busy else self.tr("Openen"))
        self._update_button()

    def _update_button(self) -> None:
        """Take the next try when the wait is over; typing goes on meanwhile."""
        self.open_button.setEnabled(self.wait.is_free and not self._busy)
