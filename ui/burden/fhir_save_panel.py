"""Saving the answers of one measurement as FHIR: for whom, and where."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening.dossier.validation import LONGEST_NAME
from screening.identifiers import MeasurementId
from ui.components.buttons import Button, ButtonKind
from ui.components.field import Field
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.protected_file import ProtectedFile
from ui.context import Context
from ui.roles import Space


class FhirSavePanel(QWidget):
    """Writes a protected PDF with the answers as data; emits `closed` when it is done with."""

    closed = Signal()

    def __init__(self, context: Context, measurement_id: MeasurementId) -> None:
        super().__init__()
        self._context = context
        self._measurement_id = measurement_id
        theme = context.theme
        self.recipient = QLineEdit(maxLength=LONGEST_NAME)
        self.file = ProtectedFile(context, self.tr("Antwoorden opslaan"))
        self.close_button = Button(theme, self.tr("Sluiten"), ButtonKind.QUIET)
        self.file.add_button(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        column.setSpacing(Space.LARGE)
        for widget in (
            WrapLabel(self.tr("Antwoorden opslaan als FHIR"), TextType.STRONG),
            WrapLabel(
                self.tr(
                    "Hiermee kan een ander zorgprogramma de antwoorden inlezen. U krijgt een PDF "
                    "met een wachtwoord; de gegevens zitten er als bijlage in. Alle antwoorden van "
                    "deze mantelzorger staan erin, en geen enkele naam. Overleg eerst met de "
                    "mantelzorger."
                ),
                tone=Tone.SECOND,
            ),
            Field(
                theme,
                self.tr("Voor wie is dit?"),
                self.recipient,
                self.tr("Mag leeg blijven. Draagwijzer onthoudt het."),
            ),
            self.file,
        ):
            column.addWidget(widget)
        self.setFocusProxy(self.recipient)
        self.file.save_asked.connect(self._on_save)
        self.close_button.clicked.connect(self._on_close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def _on_save(self, folder: Path, passphrase: str) -> None:
        desk, measurement_id = self._context.workspace.fhir, self._measurement_id
        recipient = self.recipient.text()
        self.file.write(lambda: desk.save_response(measurement_id, folder, passphrase, recipient))

    def _on_close(self) -> None:
        # The passphrase of what is being written is on screen here and nowhere else.
        if not self.file.is_busy:
            self.closed.emit()
