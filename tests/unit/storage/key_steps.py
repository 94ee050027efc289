"""Steps that tests of the keys take, and a disk that refuses."""

from pathlib import Path

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP

NEW = "heel andere woorden nu"


def list_actions(workspace: Workspace) -> list[str]:
    """Return what was done according to the log, the first one first."""
    return [str(line[1]) for line in workspace.vault.log() if line[3] == "done"]


def recover(folder: Path, recovery_key: str, passphrase: str = NEW) -> Workspace:
    """Open a vault with its recovery key."""
    return Workspace.open_with_recovery_key(
        folder, recovery_key, passphrase, clock=FakeClock(), cost=CHEAP
    )


def refuse(*_: object) -> None:
    """Refuse to write, as a full disk does."""
    raise OSError(28, "No space left on device")
