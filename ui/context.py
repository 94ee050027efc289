"""What a page needs to do its work, handed to its constructor."""

from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from screening.storage.tries import SlowedTries
from ui.messages import Messages
from ui.operations import Operations
from ui.preferences import Preferences
from ui.theme import Theme

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.backup_keeper import BackupKeeper


@dataclass(frozen=True, slots=True)
class Context:
    """An open vault, the way to it, the voice of the app, its look, memory, backups and tries."""

    workspace: "Workspace"
    operations: Operations
    messages: Messages
    theme: Theme
    preferences: Preferences = field(default_factory=lambda: Preferences(QSettings()))
    backups: "BackupKeeper | None" = None
    tries: SlowedTries = field(default_factory=lambda: SlowedTries(monotonic))
