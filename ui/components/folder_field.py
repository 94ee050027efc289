"""A line for a folder, and a button to look for one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.components.buttons import Button
from ui.roles import Space
from ui.theme import Theme


class FolderField(QWidget):
    """Emits `browse_asked` when someone wants to look for a folder."""

    browse_asked = Signal()

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.browse_button = Button(theme, self.tr("Bladeren …"))
        self.browse_button.clicked.connect(self.browse_asked)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse_button)
        self.set_folder(folder)

    def folder(self) -> Path | None:
        """Return the whole path of the folder, or None when there is none."""
        text = self.line.text().strip()
        if not text:
            return None
        try:
            path = Path(text).expanduser()
        except RuntimeError:
            return None
        return path if path.is_absolute() else None

    def set_folder(self, folder: Path) -> None:
        """Show another folder."""
        self.line.setText(str(folder))

    def setAccessibleName(self, name: str) -> None:
        """Give the name to the line, because that is what has the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Give the description to the line, because that is what has the focus."""
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)
