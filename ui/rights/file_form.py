"""Where a protected file goes, and the passphrase that opens it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening.documents.protection import propose_passphrase
from screening.errors import ExpectedError, InvalidInput
from ui.components.buttons import Button, ButtonKind
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.folder_field import FolderField
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.secret_clipboard import SECONDS, SecretClipboard
from ui.context import Context
from ui.icons import IconName
from ui.preferences import documents_folder
from ui.roles import Space, TypeRole


class FileForm(QWidget):
    """Emits `save_asked(folder, passphrase)`.

    Args:
        words: what the button says.
    """

    save_asked = Signal(Path, str)

    def __init__(self, context: Context, words: str) -> None:
        super().__init__()
        self._context = context
        self._words = words
        theme = context.theme
        self.clipboard = SecretClipboard(self)
        self.folder = FolderField(theme, documents_folder())
        self.folder_field = Field(theme, self.tr("Map voor het bestand"), self.folder)
        self.passphrase = QLineEdit(propose_passphrase())
        self.passphrase_field = Field(
            theme,
            self.tr("Wachtwoord van het bestand"),
            self.passphrase,
            self.tr("Geef het wachtwoord apart door. Het wordt niet bewaard."),
        )
        self.copy_button = Button(theme, self.tr("Kopiëren"), ButtonKind.QUIET, IconName.DOCUMENT)
        self.copied = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.save_button = Button(theme, words, ButtonKind.PRIMARY, IconName.HAND_OVER)
        self.saved = Notice(theme, NoticeKind.FINE, "", self.tr("Opgeslagen"))
        self._lay_out()
        self.folder.browse_asked.connect(self._on_browse)
        self.folder.line.textEdited.connect(lambda: self.folder_field.set_error(""))
        self.passphrase.textEdited.connect(self._on_edited)
        self.copy_button.clicked.connect(self._on_copy)
        self.clipboard.timer.timeout.connect(self.copied.hide)
        self.save_button.clicked.connect(self._on_save)
        theme.changed.connect(self._update_font)
        self._update_font()

    def show_saved(self, path: Path) -> None:
        """Say where the file is and how it is protected."""
        self._set_busy(False)
        sentence = self.tr(
            "{name} staat in de map {folder}. Het bestand is beveiligd met AES-256 en gaat alleen "
            "open met het wachtwoord hierboven."
        )
        self.saved.set_text(sentence.format(name=path.name, folder=path.parent))
        self.saved.show()

    def show_refusal(self, error: ExpectedError) -> None:
        """Say at the field what went wrong."""
        self._set_busy(False)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        actions, main = QWidget(), QWidget()
        FlowLayout(actions).addWidget(self.copy_button)
        FlowLayout(main).addWidget(self.save_button)
        for widget in (
            self.folder_field,
            self.passphrase_field,
            actions,
            self.copied,
            main,
            self.saved,
        ):
            column.addWidget(widget)
        self.copied.hide()
        self.saved.hide()

    def _update_font(self) -> None:
        self.passphrase.setFont(self._context.theme.font(TypeRole.SUBHEADING, strong=True))

    def _on_browse(self) -> None:
        start = self.folder.folder() or Path.home()
        title = self.tr("Kies een map voor het bestand")
        chosen = self._context.messages.choose_folder(title, start, self)
        if chosen is not None:
            self.folder.set_folder(chosen)
            self.folder_field.set_error("")

    def _on_edited(self) -> None:
        self.passphrase_field.set_error("")
        self.saved.hide()

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
        self._set_busy(True)
        self.save_asked.emit(folder, self.passphrase.text())

    def _set_busy(self, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.save_button.setText(self.tr("Wordt opgeslagen …") if busy else self._words)
