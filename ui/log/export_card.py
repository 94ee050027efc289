"""Saving the log outside the vault: for whom, in which form, and where."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from screening.documents.protection import propose_passphrase
from screening.dossier.validation import LONGEST_NAME
from screening.errors import ExpectedError, InvalidInput
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.folder_field import FolderField
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.secret_clipboard import SECONDS, SecretClipboard
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.icons import IconName
from ui.preferences import documents_folder

COLUMN = 340


class LogExportCard(Card):
    """Emits `save_asked(folder, passphrase or None, recipient)`, or `cancelled`."""

    save_asked = Signal(Path, object, str)
    cancelled = Signal()

    def __init__(self, context: Context, lines: str) -> None:
        super().__init__()
        self.set_title(self.tr("Logboek opslaan: {lines}").format(lines=lines))
        self._context = context
        self._theme = theme = context.theme
        self.clipboard = SecretClipboard(self)
        self.recipient = QLineEdit(maxLength=LONGEST_NAME)
        self.folder = FolderField(theme, documents_folder())
        self.form = SegmentedChoice(
            theme, [(True, self.tr("Met een wachtwoord")), (False, self.tr("Zonder wachtwoord"))]
        )
        self.form.set_value(True)
        self.form.setAccessibleName(self.tr("Hoe wilt u het opslaan?"))
        self.explanation = WrapLabel("", tone=Tone.SECOND)
        self.passphrase = QLineEdit(propose_passphrase())
        self.recipient_field = Field(
            theme,
            self.tr("Voor wie is dit?"),
            self.recipient,
            self.tr("Mag leeg blijven. Draagwijzer onthoudt het."),
        )
        self.folder_field = Field(theme, self.tr("Map voor het bestand"), self.folder)
        self.passphrase_field = Field(
            theme,
            self.tr("Wachtwoord van het bestand"),
            self.passphrase,
            self.tr("Geef het apart door. Het wordt niet bewaard."),
        )
        self.copy_button = Button(
            theme, self.tr("Wachtwoord kopiëren"), ButtonKind.QUIET, IconName.DOCUMENT
        )
        self.copied = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.save_button = Button(theme, self.tr("Opslaan"), ButtonKind.PRIMARY, IconName.HAND_OVER)
        self.cancel_button = Button(theme, self.tr("Sluiten"), ButtonKind.QUIET)
        self.saved = Notice(theme, NoticeKind.FINE, "", self.tr("Opgeslagen"))
        self._lay_out()
        self._connect()
        self._update_form()

    def show_busy(self, busy: bool) -> None:
        """Say that the file is being written, and take no second click meanwhile."""
        self.save_button.setEnabled(not busy)
        self.save_button.setText(self.tr("Wordt opgeslagen …") if busy else self.tr("Opslaan"))

    def show_saved(self, path: Path) -> None:
        """Say where the file is."""
        self.show_busy(False)
        sentence = self.tr("{name} staat in de map {folder}.")
        self.saved.set_text(sentence.format(name=path.name, folder=path.parent))
        self.saved.show()

    def show_refusal(self, error: ExpectedError) -> None:
        """Say at the field what went wrong."""
        self.show_busy(False)
        is_passphrase = isinstance(error, InvalidInput) and error.field == "passphrase"
        field = self.passphrase_field if is_passphrase else self.folder_field
        field.set_error(f"{error.sentence} {error.advice}")
        field.editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no passphrase on the clipboard when the card goes away."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.clipboard.clear()
            self.copied.hide()

    def _lay_out(self) -> None:
        self.setFocusProxy(self.recipient)
        question = WrapLabel(self.form.accessibleName(), TextType.STRONG)
        copy, main = QWidget(), QWidget()
        FlowLayout(copy).addWidget(self.copy_button)
        row = FlowLayout(main)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        self._secret_parts = (self.passphrase_field, copy)
        for widget in (
            Columns(self._theme, self.recipient_field, self.folder_field, least=COLUMN),
            question,
            self.form,
            self.explanation,
            self.passphrase_field,
            copy,
            self.copied,
            main,
            self.saved,
        ):
            self.add(widget)
        for widget in (self.copied, self.saved):
            widget.hide()

    def _connect(self) -> None:
        self.form.committed.connect(lambda _: self._update_form())
        self.folder.browse_asked.connect(self._on_browse)
        self.folder.line.textEdited.connect(lambda: self.folder_field.set_error(""))
        self.passphrase.textEdited.connect(lambda: self.passphrase_field.set_error(""))
        self.copy_button.clicked.connect(self._on_copy)
        self.clipboard.timer.timeout.connect(self.copied.hide)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.cancelled)

    def _update_form(self) -> None:
        is_secret = self.form.value() is True
        for part in self._secret_parts:
            part.setVisible(is_secret)
        self.explanation.setText(
            self.tr(
                "Een PDF die alleen met het wachtwoord opengaat. De regels zitten er als tabel in."
            )
            if is_secret
            else self.tr(
                "Een tabel (CSV) die iedereen kan lezen die bij het bestand kan. Kies dit alleen "
                "als de map zelf veilig is."
            )
        )
        self.saved.hide()

    def _on_browse(self) -> None:
        start = self.folder.folder() or Path.home()
        title = self.tr("Kies een map voor het logboek")
        chosen = self._context.messages.choose_folder(title, start, self)
        if chosen is not None:
            self.folder.set_folder(chosen)
            self.folder_field.set_error("")

    def _on_copy(self) -> None:
        self.clipboard.copy(self.passphrase.text())
        words = self.tr("Gekopieerd. Over {seconds} seconden is het klembord weer leeg.")
        self.copied.setText(words.format(seconds=SECONDS))
        self.copied.show()

    def _on_save(self) -> None:
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
        passphrase = self.passphrase.text() if self.form.value() is True else None
        self.save_asked.emit(folder, passphrase, self.recipient.text())
