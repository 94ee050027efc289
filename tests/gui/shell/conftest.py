"""What the tests of the window share."""

import gc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.identifiers import DossierId
from tests.gui.visit.opening import Table, lay_table
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from tests.support.windows import window_over
from ui.main_window import MainWindow

Over = Callable[[Path], AbstractContextManager[MainWindow]]


@pytest.fixture
def thawed() -> Iterator[None]:
    """Collect garbage also among what the tests leave out of it: here nothing may stay alive."""
    gc.unfreeze()
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture
def table(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Table:
    """The Jansen household, with a visit that is open."""
    return lay_table(tmp_path / "kluis", qtbot, qapp)


@pytest.fixture
def dossier_id(folder: Path, clock: FakeClock) -> DossierId:
    """A dossier in the vault of the window."""
    workspace = open_vault(folder, clock)
    created = workspace.dossiers.create("Piet " + "leravzneetS"[::-1]).created
    workspace.lock()
    return DossierId(created)


@pytest.fixture
def over(qtbot: QtBot, qapp: QApplication, clock: FakeClock) -> Over:
    """Return what shows the window over a folder."""
    return partial(window_over, qtbot, qapp, clock=clock)
