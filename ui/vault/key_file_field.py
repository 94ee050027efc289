"""The field on the unlock page for a key file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from screening.errors import ExpectedError
from ui.components.buttons import Button
from ui.components.field import Field
from ui.roles import Space
from ui.theme import Theme


class KeyFileField(QWidget):
    """Shows which file was chosen, by its name; emits `browse_asked`."""

    browse_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.path: Path | None = None
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(self.tr("Nog niet gekozen"))
        self.browse_button = Button(theme, self.tr("Kiezen …"))
        self.browse_button.clicked.connect(self.browse_asked)
        editor = QWidget()
        row = QHBoxLayout(editor)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        label = self.tr("Sleutelbestand")
        self.field = Field(theme, label, editor)
        column.addWidget(self.field)
        self.line.setAccessibleName(label)
        self.browse_button.setAccessibleName(self.tr("Sleutelbestand kiezen"))

    def set_path(self, path: Path) -> None:
        """Show another file."""
        self.path = path
        self.line.setText(path.name)
        self.field.set_error("")

    def show_problem(self, error: ExpectedError) -> None:
        """Say why this file does not open the vault, or that one is needed."""
        self.field.set_error(f"{error.sentence} {error.advice}")
        self.browse_button.setFocus()
