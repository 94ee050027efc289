from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import create_vault
from tests.unit.storage.restore_steps import make_pair


@pytest.fixture
def clock() -> FakeClock:
    """A clock at 10 March 2026."""
    return FakeClock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault stands."""
    return tmp_path / "vault"


@pytest.fixture
def workspace(folder: Path, clock: FakeClock) -> Iterator[Workspace]:
    """An open vault, locked afterwards."""
    workspace = create_vault(folder, clock)
    yield workspace
    workspace.lock()


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
