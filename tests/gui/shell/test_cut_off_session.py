"""What the window says after a session that was cut off."""

from pathlib import Path

from screening.storage.location import JOURNAL_NAME
from tests.gui.shell.conftest import Over
from tests.support.flip_bytes import FRAME, find_merged, make_killed_vault
from tests.support.windows import unlock
from ui.vault.unlock_page import UnlockPage


def _put_killed_vault(root: Path, *, flipped_at: int | None = None) -> Path:
    """Return a folder as a kill leaves it; `flipped_at` counts from the end of the new pages."""
    files = dict(make_killed_vault(root / "running"))
    if flipped_at is not None:
        content = bytearray(files[JOURNAL_NAME])
        content[find_merged(files[JOURNAL_NAME]) + flipped_at] ^= 1
        files[JOURNAL_NAME] = bytes(content)
    folder = root / "killed"
    folder.mkdir()
    for name, part in files.items():
        (folder / name).write_bytes(part)
    return folder


def test_a_broken_last_entry_is_said_at_opening(over: Over, tmp_path: Path) -> None:
    """The vault opens; the window says that the last entry may be missing and what to do."""
    with over(_put_killed_vault(tmp_path, flipped_at=-100)) as window:
        unlock(window)
        assert window.message_bar.isVisible()
        assert "Kijk na wat u toen het laatst invoerde." in window.message_bar.text()


def test_after_a_plain_kill_nothing_is_said(over: Over, tmp_path: Path) -> None:
    """All that was shown is there."""
    with over(_put_killed_vault(tmp_path)) as window:
        unlock(window)
        assert "laatst" not in window.message_bar.text()


def test_a_damaged_journal_is_said_at_the_door(over: Over, tmp_path: Path) -> None:
    """The vault stays shut, and the sentence names the way on."""
    with over(_put_killed_vault(tmp_path, flipped_at=-FRAME * 20)) as window:
        unlock(window)
        page = window.page
        assert isinstance(page, UnlockPage)
        assert page.trouble is not None
        assert "beschadigd" in page.trouble.text()
