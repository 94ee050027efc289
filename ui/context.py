"""What a page needs to do its work, handed to its constructor."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.messages import Messages
from ui.operations import Operations
from ui.theme import Theme

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.backup_keeper import BackupKeeper


@dataclass(frozen=True, slots=True)
class Context:
    """An open vault, the way to it, the voice of the app, its look and its backups."""

    workspace: "Workspace"
    operations: Operations
    messages: Messages
    theme: Theme
    backups: "BackupKeeper | None" = None
