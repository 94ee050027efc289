"""The one crash dialog: our own mistakes end here, after what was typed has been saved."""

import traceback
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.labels import TextType, WrapLabel
from ui.roles import Shape, Space
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def describe_crash(error: BaseException) -> str:
    """Return where our mistake is; never its message or a value, which may be personal."""
    lines = [
        f"{frame.filename.replace(chr(92), '/').split('/')[-1]}, regel {frame.lineno}, {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return "\n".join([*lines, type(error).__name__])


def show_crash(window: "MainWindow", theme: Theme, error: BaseException) -> None:
    """Save what is being typed in the window, and then show the crash dialog over it."""
    is_safe = _save_drafts(window)
    CrashDialog(window, theme, describe_crash(error), is_safe=is_safe).exec()


def _save_drafts(window: "MainWindow") -> bool:
    """Keep what is being typed; another mistake on the way must not hide the first."""
    try:
        window.door.keep_drafts()
    except Exception:  # noqa: BLE001 - whatever it is, the user must still be told of the first mistake
        return False
    return True


class CrashDialog(QDialog):
    """Says that the mistake is ours, where the data is, and what to do."""

    def __init__(
        self, window: QWidget | None, theme: Theme, details: str, *, is_safe: bool
    ) -> None:
        super().__init__(window)
        if window is not None:
            # The vault locks with Ctrl+L here too.
            self.addActions(window.actions())
        self.setWindowTitle(self.tr("Er ging iets mis"))
        self.setMinimumWidth(theme.length(Shape.READING_COLUMN) // 2)
        safe = self.tr("Wat u typte, is bewaard in de kluis.")
        unsure = self.tr("Alles tot uw laatste invoer staat in de kluis.")
        text = self.tr(
            "Dit is een fout in Draagwijzer, niet van u. {where} U kunt verder werken. Gaat het "
            "weer mis, sluit Draagwijzer dan en open het opnieuw. Geef de regels hieronder door "
            "aan uw beheerder; er staan geen namen of antwoorden in."
        ).format(where=safe if is_safe else unsure)
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Technische gegevens"))
        copy = Button(theme, self.tr("Kopiëren"))
        copy.clicked.connect(self._copy)
        close = Button(theme, self.tr("Verder werken"), ButtonKind.PRIMARY)
        close.clicked.connect(self.accept)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.SECTION, Space.PAGE, Space.SECTION)
        column.setSpacing(Space.LARGE)
        column.addWidget(WrapLabel(self.tr("Er ging iets mis"), TextType.SUBHEADING))
        column.addWidget(WrapLabel(text))
        column.addWidget(self.details)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch()
        row.addWidget(copy)
        row.addWidget(close)
        column.addLayout(row)
        close.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the text is at the width that the window has."""
        super().showEvent(event)
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def _copy(self) -> None:
        self.details.selectAll()
        self.details.copy()
