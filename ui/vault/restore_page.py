"""The page on which a backup is put in the place of the vault."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from screening.errors import ExpectedError
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.icons import IconName
from ui.theme import Theme
from ui.vault.backup_choice import BackupChoice
from ui.vault.front_page import FrontPage

if TYPE_CHECKING:
    from screening.storage.backups import Backup


class RestorePage(FrontPage):
    """Lets someone choose a backup and type its passphrase; says what came of it.

    Args:
        has_vault: whether there is a vault that makes way.
    """

    accepted = Signal(object, str)
    """A Backup and its passphrase."""
    cancelled = Signal()
    folder_asked = Signal()
    """Someone wants to look for backups in another folder."""

    def __init__(self, theme: Theme, *, has_vault: bool) -> None:
        super().__init__(theme)
        self.choice = BackupChoice()
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.choice_field = Field(theme, self.tr("Reservekopie"), self.choice)
        self.field = Field(
            theme,
            self.tr("Wachtwoord van deze reservekopie"),
            self.passphrase,
            self.tr("Dat is het wachtwoord dat de kluis had toen de kopie werd gemaakt."),
        )
        self.folder_button = Button(theme, self.tr("Zoeken in een andere map …"))
        self.restore_button = Button(theme, "", ButtonKind.PRIMARY, IconName.UNDO)
        self.cancel_button = Button(theme, self.tr("Annuleren"), ButtonKind.QUIET)
        self._set_busy(False)
        self._lay_out(has_vault=has_vault)
        self.folder_button.clicked.connect(self.folder_asked)
        self.cancel_button.clicked.connect(self.cancelled)
        self.restore_button.clicked.connect(self._on_restore)
        self.passphrase.returnPressed.connect(self._on_restore)
        self.setFocusProxy(self.passphrase)

    def _lay_out(self, *, has_vault: bool) -> None:
        card = Card(self.tr("Een reservekopie terugzetten"))
        words = self.tr("De reservekopie wordt de kluis op deze computer.")
        if has_vault:
            words = self.tr(
                "De reservekopie komt in de plaats van de kluis. De kluis van nu wordt niet "
                "gewist. Die blijft bewaard in een map ernaast, en u kunt hem later weer "
                "terugzetten."
            )
        card.add(WrapLabel(words, tone=Tone.SECOND))
        look, act = QWidget(), QWidget()
        FlowLayout(look).addWidget(self.folder_button)
        row = FlowLayout(act)
        row.addWidget(self.restore_button)
        row.addWidget(self.cancel_button)
        for widget in (self.choice_field, look, self.field, act):
            card.add(widget)
        self.add(card)

    def show_backups(self, backups: Sequence["Backup"]) -> None:
        """Offer these backups, the newest first."""
        self.choice.set_backups(backups)
        none = self.tr("In deze map staan geen reservekopieën. Zoek in een andere map.")
        self.choice_field.set_hint("" if backups else none)
        self.restore_button.setEnabled(bool(backups))
        # Without a backup there is only one thing to do.
        for widget in (self.choice, self.field, self.restore_button):
            widget.setVisible(bool(backups))
        self.setFocusProxy(self.passphrase if backups else self.folder_button)

    def show_problem(self, error: ExpectedError) -> None:
        """Say why nothing was put back, and offer another try."""
        self._set_busy(False)
        self.field.set_error(f"{error.sentence} {error.advice}")
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _on_restore(self) -> None:
        backup, passphrase = self.choice.backup(), self.passphrase.text()
        if backup is None or not self.restore_button.isEnabled():
            return
        if not passphrase:
            self.field.set_error(self.tr("Vul het wachtwoord in."))
            return
        self.field.set_error("")
        self._set_busy(True)
        self.accepted.emit(backup, passphrase)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.restore_button, self.cancel_button, self.folder_button, self.choice):
            widget.setEnabled(not busy)
        self.passphrase.setReadOnly(busy)
        words = self.tr("Wordt teruggezet …") if busy else self.tr("Terugzetten en openen")
        self.restore_button.setText(words)
