"""Handing over: where the file goes, and the passphrase it is protected with."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from screening.documents.protection import propose_passphrase
from screening.errors import ExpectedError, InvalidInput
from screening.storage.export_store import Export
from screening.wording.exports import word_moment, word_recipient
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.folder_field import FolderField
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.secret_clipboard import SECONDS, SecretClipboard
from ui.context import Context
from ui.icons import IconName
from ui.proposal.recipient_field import RecipientField
from ui.roles import TypeRole


class HandOverCard(Card):
    """Emits `save_asked(folder, passphrase, recipient)`; nobody needs to be named."""

    save_asked = Signal(Path, str, str)

    def __init__(self, context: Context, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Overdragen"))
        self._context = context
        self._theme = context.theme
        self.clipboard = SecretClipboard(self)
        self.recipient = RecipientField(self._theme)
        self.folder = FolderField(self._theme, folder)
        self.folder_field = Field(self._theme, self.tr("Map voor het bestand"), self.folder)
        self.passphrase = QLineEdit(propose_passphrase())
        self.passphrase_field = Field(
            self._theme,
            self.tr("Wachtwoord van het bestand"),
            self.passphrase,
            self.tr("U mag ook zelf een wachtwoord kiezen van ten minste 12 tekens."),
        )
        self.other_button = Button(
            self._theme, self.tr("Ander wachtwoord"), ButtonKind.QUIET, IconName.REDO
        )
        self.copy_button = Button(
            self._theme, self.tr("Kopiëren"), ButtonKind.QUIET, IconName.DOCUMENT
        )
        self.copied = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.save_button = Button(
            self._theme, self.tr("Voorstel opslaan"), ButtonKind.PRIMARY, IconName.HAND_OVER
        )
        self.saved = Notice(self._theme, NoticeKind.FINE, "", self.tr("Opgeslagen"))
        self.deliveries = WrapLabel("", tone=Tone.SECOND)
        self._lay_out()
        self._connect()
        self._update_font()

    def show_deliveries(self, exports: Sequence[Export]) -> None:
        """Say when and for whom this proposal was handed over before."""
        sentence = self.tr("Opgeslagen op {moment}, voor: {recipient}.")
        lines = [
            sentence.format(moment=word_moment(each.made_at), recipient=word_recipient(each))
            for each in exports
        ]
        self.deliveries.setText("\n".join(lines))
        self.deliveries.setVisible(bool(lines))

    def show_busy(self, busy: bool) -> None:
        """Say that the file is being written, and take no second click meanwhile."""
        self.save_button.setEnabled(not busy)
        text = self.tr("Voorstel wordt opgeslagen …") if busy else self.tr("Voorstel opslaan")
        self.save_button.setText(text)

    def show_saved(self, path: Path) -> None:
        """Say where the file is and how it is protected."""
        sentence = self.tr(
            "{name} staat in de map {folder}. Het bestand is beveiligd met AES-256 en gaat "
            "alleen open met het wachtwoord hierboven."
        )
        self.saved.set_text(sentence.format(name=path.name, folder=path.parent))
        self.saved.show()
        self.recipient.clear()

    def show_refusal(self, error: ExpectedError) -> None:
        """Say at the field what went wrong."""
        is_passphrase = isinstance(error, InvalidInput) and error.field == "passphrase"
        field = self.passphrase_field if is_passphrase else self.folder_field
        field.set_error(f"{error.sentence} {error.advice}")
        field.editor.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no passphrase on the clipboard when the page goes away or the vault locks."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.clipboard.clear()
            self.copied.hide()

    def _lay_out(self) -> None:
        intro = WrapLabel(
            self.tr(
                "Het voorstel wordt een PDF die alleen met het wachtwoord opengaat. Dezelfde "
                "inhoud zit er als gegevens in."
            )
        )
        note = WrapLabel(
            self.tr(
                "Geef het wachtwoord apart door, bijvoorbeeld aan de telefoon; niet in dezelfde "
                "e-mail. Het wachtwoord wordt niet bewaard."
            ),
            tone=Tone.SECOND,
        )
        actions, main = QWidget(), QWidget()
        row = FlowLayout(actions)
        row.addWidget(self.other_button)
        row.addWidget(self.copy_button)
        FlowLayout(main).addWidget(self.save_button)
        for widget in (
            intro,
            self.recipient,
            self.folder_field,
            self.passphrase_field,
            actions,
            self.copied,
            note,
            main,
            self.saved,
            self.deliveries,
        ):
            self.add(widget)
        for widget in (self.copied, self.saved, self.deliveries):
            widget.hide()

    def _connect(self) -> None:
        self.folder.browse_asked.connect(self._on_browse)
        self.folder.line.textEdited.connect(lambda: self.folder_field.set_error(""))
        self.passphrase.textEdited.connect(self._on_edited)
        self.passphrase.returnPressed.connect(self._on_save)
        self.other_button.clicked.connect(self._on_other)
        self.copy_button.clicked.connect(self._on_copy)
        self.clipboard.timer.timeout.connect(self.copied.hide)
        self.save_button.clicked.connect(self._on_save)
        self._theme.changed.connect(self._update_font)

    def _update_font(self) -> None:
        self.passphrase.setFont(self._theme.font(TypeRole.SUBHEADING, strong=True))

    def _on_browse(self) -> None:
        start = self.folder.folder() or Path.home()
        title = self.tr("Kies een map voor het voorstel")
        chosen = self._context.messages.choose_folder(title, start, self)
        if chosen is not None:
            self.folder.set_folder(chosen)
            self.folder_field.set_error("")

    def _on_edited(self) -> None:
        self.passphrase_field.set_error("")
        self.saved.hide()

    def _on_other(self) -> None:
        self.passphrase.setText(propose_passphrase())
        self.passphrase.setCursorPosition(0)
        self._on_edited()

    def _on_copy(self) -> None:
        self.clipboard.copy(self.passphrase.text())
        words = self.tr("Gekopieerd. Over {seconds} seconden is het klembord weer leeg.")
        self.copied.setText(words.format(seconds=SECONDS))
        self.copied.show()

    def _on_save(self) -> None:
        if not self.save_button.isEnabled():
            return
        self.folder_field.set_error("")
        self.passphrase_field.set_error("")
        self.saved.hide()
        folder = self.folder.folder()
        if folder is None:
            self.folder_field.set_error(
                self.tr("Dit is geen map. Kies een map met de knop Bladeren.")
            )
            self.folder.setFocus()
            return
        self.save_asked.emit(folder, self.passphrase.text(), self.recipient.recipient())
