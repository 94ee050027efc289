"""Where a file goes that leaves the vault, and the passphrase that opens it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.documents.protection import propose_passphrase
from screening.errors import ExpectedError, InvalidInput
from screening.wording.path_text import word_path
from ui.components.buttons import Button, ButtonKind
from ui.components.field import Field
from ui.components.flow_layout import FlowLayout
from ui.components.folder_field import FolderField
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.scrolling import scroll_to
from ui.components.secret_clipboard import SECONDS, SecretClipboard
from ui.context import Context
from ui.icons import IconName
from ui.preferences import documents_folder
from ui.roles import Space, TypeRole


class ProtectedFile(QWidget):
    """Asks for a folder and a passphrase; emits `save_asked`, and `written` once there is a file.

    `save_asked` has the folder and the passphrase, or None for a file without one; whoever takes it
    calls `write`.

    Args:
        words: what the button says.
    """

    save_asked = Signal(Path, object)
    written = Signal()

    def __init__(self, context: Context, words: str) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._is_protected = True
        self._had_focus = False
        theme = context.theme
        self.clipboard = SecretClipboard(self)
        self.folder = FolderField(theme, documents_folder())
        self.folder_field = Field(theme, self.tr("Map voor het bestand"), self.folder)
        self.passphrase = QLineEdit(propose_passphrase())
        self.passphrase_field = Field(
            theme,
            self.tr("Wachtwoord van het bestand"),
            self.passphrase,
            self.tr("U mag ook zelf een wachtwoord kiezen van ten minste 12 tekens."),
        )
        self.other_button = Button(
            theme, self.tr("Ander wachtwoord"), ButtonKind.QUIET, IconName.REDO
        )
        self.copy_button = Button(theme, self.tr("Kopiëren"), ButtonKind.QUIET, IconName.DOCUMENT)
        self.copied = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.save_button = Button(theme, words, ButtonKind.PRIMARY, IconName.HAND_OVER)
        self.saved = Notice(theme, NoticeKind.FINE, "", self.tr("Opgeslagen"))
        self._protection, main = QWidget(), QWidget()
        self._buttons = FlowLayout(main)
        self._buttons.addWidget(self.save_button)
        self._lay_out_protection()
        _stack(self, self.folder_field, self._protection, main, self.saved)
        self.saved.hide()
        self._connect()
        self._update_font()

    @property
    def is_busy(self) -> bool:
        """Whether the file is being written."""
        return not self.save_button.isEnabled()

    def add_button(self, button: QWidget) -> None:
        """Put another button beside the one that saves."""
        self._buttons.addWidget(button)

    def set_protected(self, protected: bool) -> None:
        """Ask for a passphrase or not."""
        self._is_protected = protected
        self._protection.setVisible(protected)
        self.saved.hide()

    def write(self, work: Callable[[], tuple[Changes, Path]]) -> None:
        """Run the use case that writes the file, and say here what came of it."""
        is_protected = self._is_protected
        self._set_busy(True)
        self._context.operations.make(
            work,
            lambda path: self._on_written(path, is_protected=is_protected),
            owner=self,
            failed=self._on_refused,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no passphrase on the clipboard when the page goes away or the vault locks."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.clipboard.clear()
            self.copied.hide()

    def _lay_out_protection(self) -> None:
        actions = QWidget()
        row = FlowLayout(actions)
        row.addWidget(self.other_button)
        row.addWidget(self.copy_button)
        advice = WrapLabel(
            self.tr(
                "Geef het wachtwoord apart door, bijvoorbeeld aan de telefoon; niet in dezelfde "
                "e-mail. Het wachtwoord wordt niet bewaard."
            ),
            tone=Tone.SECOND,
        )
        _stack(self._protection, self.passphrase_field, actions, self.copied, advice)
        self.copied.hide()

    def _connect(self) -> None:
        self.folder.browse_asked.connect(self._on_browse)
        self.folder.line.textEdited.connect(lambda: self.folder_field.set_error(""))
        self.passphrase.textEdited.connect(self._on_edited)
        self.passphrase.returnPressed.connect(self._on_save)
        self.other_button.clicked.connect(self._on_other)
        self.copy_button.clicked.connect(self._on_copy)
        self.clipboard.timer.timeout.connect(self.copied.hide)
        self.save_button.clicked.connect(self._on_save)
        self._context.theme.changed.connect(self._update_font)

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
        if self.is_busy:
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
        self.save_asked.emit(folder, self.passphrase.text() if self._is_protected else None)

    def _on_written(self, path: Path, *, is_protected: bool) -> None:
        self._set_busy(False)
        sentence = (
            self.tr(
                "{name} staat in de map {folder}. Het bestand is beveiligd met AES-256 en gaat "
                "alleen open met het wachtwoord hierboven."
            )
            if is_protected
            else self.tr("{name} staat in de map {folder}.")
        )
        self.saved.set_text(sentence.format(name=path.name, folder=word_path(path.parent)))
        self.saved.show()
        # Once it has its place.
        QTimer.singleShot(0, self.saved, lambda: scroll_to(self.saved))
        self.written.emit()

    def _on_refused(self, error: ExpectedError) -> None:
        self._set_busy(False)
        is_passphrase = isinstance(error, InvalidInput) and error.field == "passphrase"
        field = self.passphrase_field if is_passphrase else self.folder_field
        field.set_error(f"{error.sentence} {error.advice}")
        field.editor.setFocus()

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._had_focus = self.save_button.hasFocus()
        self.save_button.setEnabled(not busy)
        # A button that is switched off hands the focus on, perhaps to the other end of the window.
        if not busy and self._had_focus:
            self.save_button.setFocus()
        self.save_button.setText(self.tr("Wordt opgeslagen …") if busy else self._words)
        # What the file is protected with must still stand there when it has been written.
        self.passphrase.setReadOnly(busy)
        self.other_button.setEnabled(not busy)


def _stack(parent: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.LARGE)
    for widget in widgets:
        column.addWidget(widget)
