"""Folders with a vault in them, and all that is in a folder."""

from pathlib import Path

from tests.support.vaults import create_vault


def read_contents(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder by its name."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def fill_folder(folder: Path, dossiers: int = 60) -> Path:
    """Put a locked vault with so many dossiers into a folder, and return that folder."""
    workspace = create_vault(folder)
    for number in range(dossiers):
        workspace.dossiers.create(f"Cliënt {number}", ["Mantelzorger"])
    workspace.lock()
    return folder
