"""A drop-down list of backups, by the moment at which they were made."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from screening.wording.backup_lines import word_moment

if TYPE_CHECKING:
    from screening.storage.backups import Backup


class BackupChoice(QComboBox):
    """Shows the newest backup first, and whether it was checked when it was made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups: tuple[Backup, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(24)

    def set_backups(self, backups: Sequence["Backup"]) -> None:
        """Show these; one that was picked stays picked, and else the newest is."""
        chosen = self.backup() if self.currentIndex() > 0 else None
        self._backups = tuple(backups)
        self.clear()
        self.addItems([self._name(item) for item in backups])
        if chosen in self._backups:
            self.setCurrentIndex(self._backups.index(chosen))
        self.setEnabled(bool(backups))

    def _name(self, backup: "Backup") -> str:
        checked, other = self.tr("gecontroleerd"), self.tr("niet gecontroleerd")
        return f"{word_moment(backup.made_at)}, {checked if backup.is_checked else other}"

    def choose(self, backup: "Backup") -> None:
        """Choose a backup, which may stand in a folder of its own."""
        if backup not in self._backups:
            self.set_backups((backup, *self._backups))
        self.setCurrentIndex(self._backups.index(backup))

    def backup(self) -> "Backup | None":
        """Return the backup that is chosen, or None when there is none."""
        index = self.currentIndex()
        return self._backups[index] if 0 <= index < len(self._backups) else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past the list must not change it."""
        event.ignore()
