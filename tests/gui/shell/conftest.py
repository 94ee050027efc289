"""What the tests of the window share."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.identifiers import DossierId
from tests.gui.visit.opening import Table, lay_table
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault


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
