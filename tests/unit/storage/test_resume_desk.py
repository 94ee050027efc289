from pathlib import Path

from screening.workspace import Workspace
from tests.support.vaults import open_vault


def test_a_place_is_kept_until_it_is_left(folder: Path, workspace: Workspace) -> None:
    """Over a lock the last place stands; after clearing there is none, and never a setting."""
    assert workspace.resume.load() == ""
    workspace.resume.clear()
    workspace.resume.keep("eerste")
    workspace.resume.keep("tweede")
    workspace.lock()
    again = open_vault(folder)
    assert again.resume.load() == "tweede"
    assert "resume place" not in again.vault.settings()
    again.resume.clear()
    assert again.resume.load() == ""
    again.lock()
