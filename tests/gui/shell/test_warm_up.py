"""What is read while someone types the passphrase, so that nobody waits for it after Enter."""

import gc
import json
import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening.storage.tries import SlowedTries
from tests.support.clock import FakeClock
from tests.support.laid_vaults import lay_household
from tests.support.vaults import PASSPHRASE, create_vault
from ui import warm_up as module
from ui.theme import Theme, ThemeMode
from ui.vault.unlock_page import UnlockPage
from ui.warm_up import PAGES, VAULT, WINDOW, WarmUp

ROOT = Path(__file__).parents[3]
PROGRAM = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from ui.application import start_app
app, window = start_app(Path(sys.argv[1]))
sys.excepthook = sys.__excepthook__
def wait(until):
    end = time.monotonic() + 30
    while not until() and time.monotonic() < end:
        app.processEvents()
wait(lambda: window.theme.is_whole)
before = set(sys.modules)
QTest.keyClicks(window.page.passphrase, sys.argv[2])
QTest.keyClick(window.page.passphrase, Qt.Key.Key_Return)
wait(lambda: window.is_open and not window.operations.is_busy)
if sys.argv[3:]:
    from screening.dossier.model import VisitStep
    from ui.places import Place, PlaceName
    window.go(Place(PlaceName.VISIT, sys.argv[3], sys.argv[4], VisitStep.NETWORK))
    wait(lambda: getattr(window.page, "step_page", None) and not window.operations.is_busy)
after = sorted(name for name in sys.modules if name.split(".")[0] in ("ui", "screening"))
print(json.dumps({
    "page": type(window.page).__name__,
    "late": [name for name in after if name not in before],
}))
window.close()
"""


def test_opening_a_vault_reads_no_module_that_could_have_been_read_before(
    tmp_path: Path, clock: FakeClock
) -> None:
    """From Enter to the caseload nothing of ours is imported: all of it was there already.

    A module that turns up here belongs in VAULT or WINDOW of ui/warm_up.py.
    """
    create_vault(tmp_path / "kluis", clock).lock()
    assert _open(tmp_path) == {"page": "CaseloadPage", "late": []}


def test_opening_a_map_reads_no_module_that_could_have_been_read_before(
    tmp_path: Path,
) -> None:
    """The map, which needs most of all, is read before Enter as well."""
    _clock, household = lay_household(tmp_path / "kluis", "jansen")
    found = _open(tmp_path, household.dossier_id, household.visits[-1])
    assert found == {"page": "VisitPage", "late": []}


def _open(home: Path, *visit: str) -> object:
    """Return which page came after unlocking, and which of our modules only then."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(home / "kluis"), PASSPHRASE, *visit],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The modules that were asked for, in their order."""
    asked: list[str] = []
    monkeypatch.setattr(module, "import_module", asked.append)
    return asked


def test_one_module_a_step(qtbot: QtBot, read: list[str]) -> None:
    """Keys that are typed meanwhile never wait for more than one of them; the look comes last."""
    theme = Theme()
    warm_up = WarmUp(theme)
    warm_up._take_step()
    assert read == [VAULT[0]]
    warm_up.start()
    qtbot.waitUntil(lambda: theme.is_whole)
    assert read == [*VAULT, *WINDOW, *PAGES]
    assert not warm_up._timer.isActive()


def test_an_enter_takes_the_vault_to_the_worker(qtbot: QtBot, read: list[str]) -> None:
    """Who is quick does not wait twice: from then on only what the window needs is read here."""
    frozen = gc.get_freeze_count()
    theme = Theme()
    warm_up = WarmUp(theme)
    warm_up.leave_vault()
    warm_up.start()
    qtbot.waitUntil(lambda: theme.is_whole)
    assert read == [*WINDOW, *PAGES]
    # What the collector no longer looks at would outlive the lock, with all the names in it.
    assert gc.get_freeze_count() == frozen


def test_the_whole_look_changes_nothing_at_the_door(
    qtbot: QtBot, qapp: QApplication, folder: Path
) -> None:
    """It comes while someone types, and not one pixel of the unlock page moves for it."""
    theme = Theme(ThemeMode.LIGHT)
    theme.apply(qapp, whole=False)
    page = UnlockPage(theme, folder, SlowedTries(monotonic))
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.passphrase.setText(PASSPHRASE)
    before = page.grab().toImage()
    theme.complete()
    QApplication.processEvents()
    assert theme.is_whole
    assert page.grab().toImage() == before
