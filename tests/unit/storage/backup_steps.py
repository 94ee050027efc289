"""What the tests of backups share."""

from pathlib import Path

from screening.storage.key_ring import KeyRing
from screening.workspace import Workspace


def ring_of(workspace: Workspace) -> KeyRing:
    """Return the key of an open vault."""
    return workspace._session.ring


def make_backup_of(workspace: Workspace) -> Path:
    """Make a backup and return its folder."""
    made = workspace.backups.make().made
    assert made is not None
    return made.folder


def spoil(path: Path) -> None:
    """Change one bit in the middle of a file."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
