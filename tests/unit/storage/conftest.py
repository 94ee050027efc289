from pathlib import Path

import pytest

from tests.unit.storage.restore_steps import make_pair


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder elsewhere, for a key file or a sheet."""
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.fixture
def usual(folder: Path) -> Path:
    """Where backups come by themselves."""
    return folder.with_name("vault-reservekopieën")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a vault and a backup of it."""
    make_pair(tmp_path)
    return tmp_path
