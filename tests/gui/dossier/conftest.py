"""A dossier in the real window."""

from datetime import date
from pathlib import Path

import pytest

from screening.identifiers import DossierId
from tests.gui.dossier.room import Change, Enter, Room
from tests.support.clock import FakeClock
from tests.support.vaults import open_vault
from tests.support.windows import unlock
from ui.main_window import MainWindow
from ui.places import Place, PlaceName


@pytest.fixture
def enter(folder: Path, clock: FakeClock, locked: MainWindow) -> Enter:
    """Make a dossier, change it, and show its page."""

    def show(*changes: Change) -> Room:
        workspace = open_vault(folder, clock)
        made = workspace.dossiers.create("Piet Jansen", ["Annie"], date(2026, 1, 12))
        key = DossierId(made.created)
        for change in changes:
            change(workspace, key)
        workspace.lock()
        unlock(locked)
        room = Room(locked, folder, clock, key)
        locked.go(Place(PlaceName.DOSSIER, dossier_id=key))
        room.wait()
        return room

    return show
