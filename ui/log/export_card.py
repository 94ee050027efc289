"""Saving the log outside the vault: for whom, in which form, and where."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from screening.dossier.validation import LONGEST_NAME
from ui.components.buttons import Button, ButtonKind
from ui.components.card import Card
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.labels import Tone, WrapLabel
from ui.components.protected_file import ProtectedFile
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context

COLUMN = 340


class LogExportCard(Card):
    """Emits `save_asked(folder, passphrase or None, recipient)`, or `cancelled`."""

    save_asked = Signal(Path, object, str)
    cancelled = Signal()

    def __init__(self, context: Context, lines: str) -> None:
        super().__init__()
        self.set_title(self.tr("Logboek opslaan: {lines}").format(lines=lines))
        theme = context.theme
        self.recipient = QLineEdit(maxLength=LONGEST_NAME)
        self.form = SegmentedChoice(
            theme, [(True, self.tr("Met een wachtwoord")), (False, self.tr("Zonder wachtwoord"))]
        )
        self.form.set_value(True)
        self.explanation = WrapLabel("", tone=Tone.SECOND)
        self.file = ProtectedFile(context, self.tr("Opslaan"))
        self.cancel_button = Button(theme, self.tr("Sluiten"), ButtonKind.QUIET)
        self.file.add_button(self.cancel_button)
        recipient_field = Field(
            theme,
            self.tr("Voor wie is dit?"),
            self.recipient,
            self.tr("Mag leeg blijven. Draagwijzer onthoudt het."),
        )
        form_field = Field(theme, self.tr("Hoe wilt u het opslaan?"), self.form)
        for widget in (
            Columns(theme, recipient_field, form_field, least=COLUMN),
            self.explanation,
            self.file,
        ):
            self.add(widget)
        self.setFocusProxy(self.recipient)
        self.form.committed.connect(lambda _: self._update_form())
        self.file.save_asked.connect(self._on_save)
        self.cancel_button.clicked.connect(self._on_cancel)
        self._update_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        else:
            super().keyPressEvent(event)

    def _update_form(self) -> None:
        is_protected = self.form.value() is True
        self.file.set_protected(is_protected)
        self.explanation.setText(
            self.tr(
                "Een PDF die alleen met het wachtwoord opengaat. De regels zitten er als tabel in."
            )
            if is_protected
            else self.tr(
                "Een tabel (CSV) die iedereen kan lezen die bij het bestand kan. Kies dit alleen "
                "als de map zelf veilig is."
            )
        )

    def _on_save(self, folder: Path, passphrase: str | None) -> None:
        self.save_asked.emit(folder, passphrase, self.recipient.text())

    def _on_cancel(self) -> None:
        # The passphrase of what is being written is on screen here and nowhere else.
        if not self.file.is_busy:
            self.cancelled.emit()
