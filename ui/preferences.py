"""What the app remembers of itself outside the vault: look, language and how long it waits."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from ui.theme import Theme, ThemeMode

IDLE_MINUTES = 5
LEAST_IDLE, MOST_IDLE = 1, 60


class Language(StrEnum):
    """The languages of the app, by their codes; the one of the computer is not followed."""

    DUTCH = "nl"
    ENGLISH = "en"


class Preferences:
    """Reads and writes what the app remembers; a broken file gives what is usual."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def make_theme(self) -> Theme:
        """Return a theme as it was left."""
        mode = self._settings.value("look/mode", ThemeMode.SYSTEM.value)
        known = [str(member) for member in ThemeMode]
        try:
            scale = float(str(self._settings.value("look/text_scale", 1.0)))
        except ValueError:
            scale = 1.0
        return Theme(ThemeMode(str(mode)) if str(mode) in known else ThemeMode.SYSTEM, scale)

    def keep_theme(self, theme: Theme) -> None:
        """Remember the look for next time, unless it is somebody else's for a while."""
        if theme.is_lent:
            return
        self._settings.setValue("look/mode", theme.mode.value)
        self._settings.setValue("look/text_scale", theme.text_scale)

    @property
    def language(self) -> Language:
        """The language of the app; Dutch unless another was chosen."""
        code = str(self._settings.value("language", Language.DUTCH.value))
        return Language(code) if code in list(Language) else Language.DUTCH

    def keep_language(self, language: Language) -> None:
        """Remember the language; it holds from the next start on."""
        self._settings.setValue("language", language.value)

    @property
    def idle_minutes(self) -> int:
        """How long nothing may happen before the vault locks, from 1 to 60 minutes."""
        try:
            minutes = int(str(self._settings.value("lock/idle_minutes", IDLE_MINUTES)))
        except ValueError:
            minutes = IDLE_MINUTES
        return min(max(minutes, LEAST_IDLE), MOST_IDLE)

    def keep_idle_minutes(self, minutes: int) -> None:
        """Remember how long nothing may happen; it holds at once."""
        self._settings.setValue("lock/idle_minutes", minutes)


def default_vault_folder() -> Path:
    """Return the folder of the platform for the data of this app."""
    location = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "kluis"


def documents_folder() -> Path:
    """Return the folder where people on this platform keep documents; their own when missing."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    named = QStandardPaths.writableLocation(location)
    return Path(named) if named and Path(named).is_dir() else Path.home()
