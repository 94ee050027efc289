"""How a test locks and looks at what was kept."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from screening.identifiers import DossierId
from screening.storage.draft_desk import Drafts
from screening.workspace import Workspace
from tests.gui.visit.opening import settle
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, open_vault
from tests.support.windows import unlock
from ui.dossier.page import DossierPage
from ui.main_window import MainWindow
from ui.places import Place, PlaceName
from ui.vault.unlock_page import UnlockPage
from ui.visit.page import VisitPage

KEPT = "staat straks weer in het veld"


def open_dossier(window: MainWindow, dossier_id: DossierId) -> DossierPage:
    """Unlock and go to the dossier."""
    unlock(window)
    window.go(Place(PlaceName.DOSSIER, dossier_id))
    return dossier_page(window)


def dossier_page(window: MainWindow) -> DossierPage:
    """Return the dossier that is shown, read and all."""
    settle(window)
    assert isinstance(window.page, DossierPage)
    return window.page


def lock(window: MainWindow) -> str:
    """Lock with the keyboard, and return what stands on the locked screen."""
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page, UnlockPage)
    return " ".join(label.text() for label in window.page.findChildren(QLabel))


def drafts_in(folder: Path, clock: FakeClock) -> Drafts:
    """Return the drafts in the vault."""
    workspace = open_vault(folder, clock)
    drafts = workspace.drafts.load()
    workspace.lock()
    return drafts


def count_drafts(workspace: Workspace) -> int:
    """Return how many rows of drafts an open vault holds."""
    return len(database_of(workspace).rows("SELECT 1 FROM draft"))


def visit_page(window: MainWindow) -> VisitPage:
    """Return the visit that is shown."""
    assert isinstance(window.page, VisitPage)
    return window.page
