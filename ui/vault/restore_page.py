"""The page on which a backup is put in the place of the vault."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from screening.errors import ExpectedError
from screening.storage.errors import PassphraseTooShort, WrongPassphrase
from screening.storage.key_errors import KEY_FILE_TROUBLE, RECOVERY_KEY_TROUBLE
from screening.storage.location import asks_key_file
from screening.storage.tries import SlowedTries
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.components.secret_line import make_secret_line
from ui.components.try_wait import TryWait
from ui.icons import IconName
from ui.theme import Theme
from ui.vault.backup_choice import BackupChoice
from ui.vault.front_page import FrontPage
from ui.vault.key_file_field import KeyFileField
from ui.vault.recovery_fields import RecoveryFields

if TYPE_CHECKING:
    from screening.storage.backups import Backup


# No generated repr: it holds what opens a vault.
@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """What opens a backup; with a recovery key the passphrase is the new one."""

    passphrase: str
    key_file: Path | None = None
    recovery_key: str = ""


class RestorePage(FrontPage):
    """Lets someone choose a backup and type what opens it; says what came of it.

    Args:
        tries: the wrong tries so far.
        has_vault: whether there is a vault that makes way.
    """

    accepted = Signal(object, object)
    """A Backup, and what was Typed."""
    cancelled = Signal()
    folder_asked = Signal()
    """Someone wants to look for backups in another folder."""
    file_asked = Signal()
    """Someone wants to choose the key file."""

    def __init__(self, theme: Theme, tries: SlowedTries, *, has_vault: bool) -> None:
        super().__init__(theme)
        self.choice = BackupChoice()
        self.passphrase = make_secret_line()
        self.choice_field = Field(theme, self.tr("Reservekopie"), self.choice)
        self.field = Field(
            theme,
            self.tr("Wachtwoord van deze reservekopie"),
            self.passphrase,
            self.tr("Dat is het wachtwoord dat de kluis had toen de kopie werd gemaakt."),
        )
        self.key_file = KeyFileField(theme)
        self.recovery = RecoveryFields(theme)
        self.recovery.key_field.set_hint(
            self.tr(
                "De sleutel die gold toen de kopie werd gemaakt: zeven groepen van vijf tekens. "
                "Een sleutelbestand is daarna niet meer nodig."
            )
        )
        self.wait = TryWait(tries)
        self.folder_button = Button(theme, self.tr("Zoeken in een andere map …"))
        self.restore_button = Button(theme, "", ButtonKind.PRIMARY, IconName.UNDO)
        self.cancel_button = Button(theme, self.tr("Annuleren"), ButtonKind.QUIET)
        self.other_button = Button(theme, "", ButtonKind.QUIET)
        self._is_recovering = False
        self._lay_out(has_vault=has_vault)
        self._busy = False
        self._show_way(recovering=False)
        self._set_busy(False)
        self._connect()
        self.setFocusProxy(self.passphrase)

    def show_backups(self, backups: Sequence["Backup"]) -> None:
        """Offer these backups, the newest first."""
        self.choice.set_backups(backups)
        none = self.tr("In deze map staan geen reservekopieën. Zoek in een andere map.")
        self.choice_field.set_hint("" if backups else none)
        self.setFocusProxy(self.passphrase if backups else self.folder_button)
        self._update_way()
        self._update_button()

    def show_problem(self, error: ExpectedError) -> None:
        """Say why nothing was put back, and offer another try."""
        self.wait.note(error)
        self._set_busy(False)
        if isinstance(error, (PassphraseTooShort, *RECOVERY_KEY_TROUBLE)):
            self.recovery.show_problem(error)
        elif isinstance(error, KEY_FILE_TROUBLE):
            self.key_file.show_problem(error)
        elif isinstance(error, WrongPassphrase):
            self.field.set_error(f"{error.sentence} {error.advice}")
            self.passphrase.setFocus()
            self.passphrase.selectAll()
        else:
            self.show_trouble(error)

    def _lay_out(self, *, has_vault: bool) -> None:
        card = Card(self.tr("Een reservekopie terugzetten"))
        words = self.tr("De reservekopie wordt de kluis op deze computer.")
        if has_vault:
            words = self.tr(
                "De reservekopie komt in de plaats van de kluis. De kluis van nu wordt niet "
                "gewist. Die blijft 30 dagen bewaard in een map ernaast, en zo lang kunt u hem "
                "weer terugzetten."
            )
        card.add(WrapLabel(words, tone=Tone.SECOND))
        look, act = QWidget(), QWidget()
        FlowLayout(look).addWidget(self.folder_button)
        row = FlowLayout(act)
        for button in (self.restore_button, self.cancel_button, self.other_button):
            row.addWidget(button)
        for widget in (
            self.choice_field,
            look,
            self.field,
            self.key_file,
            self.recovery,
            self.wait,
            act,
        ):
            card.add(widget)
        self.add(card)

    def _connect(self) -> None:
        self.folder_button.clicked.connect(self.folder_asked)
        self.cancel_button.clicked.connect(self.cancelled)
        self.restore_button.clicked.connect(self._on_restore)
        self.other_button.clicked.connect(
            lambda: self._show_way(recovering=not self._is_recovering)
        )
        self.passphrase.returnPressed.connect(self._on_restore)
        self.recovery.submitted.connect(self._on_restore)
        self.key_file.browse_asked.connect(self.file_asked)
        self.choice.currentIndexChanged.connect(lambda _: self._update_key_file())
        self.wait.ticked.connect(self._update_button)

    def _show_way(self, *, recovering: bool) -> None:
        """Ask for the passphrase, or for the recovery key and a new passphrase."""
        self._is_recovering = recovering
        other = self.tr("Wachtwoord gebruiken") if recovering else self.tr("Wachtwoord vergeten?")
        self.other_button.setText(other)
        self._update_way()
        (self.recovery.recovery_key if recovering else self.passphrase).setFocus()

    def _update_way(self) -> None:
        """Without a backup there is only one thing to do: look elsewhere."""
        has_backup = self.choice.backup() is not None
        for widget in (self.choice, self.restore_button, self.other_button):
            widget.setVisible(has_backup)
        self.field.setVisible(has_backup and not self._is_recovering)
        self.recovery.setVisible(has_backup and self._is_recovering)
        self._update_key_file()

    def _update_key_file(self) -> None:
        """Ask for the key file when it takes part in this backup."""
        backup = self.choice.backup()
        takes_part = backup is not None and asks_key_file(backup.folder)
        self.key_file.setVisible(takes_part and not self._is_recovering)

    def _on_restore(self) -> None:
        backup = self.choice.backup()
        if backup is None or not self.restore_button.isEnabled():
            return
        typed = self._read()
        if typed is not None:
            self.field.set_error("")
            self.clear_trouble()
            self._set_busy(True)
            self.accepted.emit(backup, typed)

    def _read(self) -> Typed | None:
        """Return what was typed; None when a field says what is missing."""
        if self._is_recovering:
            recovery = self.recovery.read()
            return Typed(recovery[1], recovery_key=recovery[0]) if recovery else None
        if not self.passphrase.text():
            self.field.set_error(self.tr("Vul het wachtwoord in."))
            return None
        return Typed(
            self.passphrase.text(), None if self.key_file.isHidden() else self.key_file.path
        )

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (self.cancel_button, self.folder_button, self.choice, self.other_button):
            widget.setEnabled(not busy)
        self.key_file.setEnabled(not busy)
        self.passphrase.setReadOnly(busy)
        self.recovery.set_busy(busy)
        words = self.tr("Wordt teruggezet …") if busy else self.tr("Terugzetten en openen")
        self.restore_button.setText(words)
        self._update_button()

    def _update_button(self) -> None:
        has_backup = self.choice.backup() is not None
        self.restore_button.setEnabled(has_backup and self.wait.is_free and not self._busy)
