"""What the window at the door may load, and what waits until it is on screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.clock import FakeClock
from tests.support.vaults import create_vault

ROOT = Path(__file__).parents[3]
PROGRAM = """
import json, sys
from pathlib import Path
from ui.application import start_app
app, window = start_app(Path(sys.argv[1]))
app.processEvents()
import PySide6.QtCore
names = "Qt" in vars(PySide6.QtCore)
page = type(window.page).__name__
print(json.dumps({"modules": sorted(sys.modules), "names of Qt": names, "page": page}))
"""
HEAVY = (
    *(
        "pandas",
        "numpy",
        "matplotlib",
        "reportlab",
        "openpyxl",
        "pikepdf",
        "pypdfium2",
        "PIL",
        "sqlite3",
        "cryptography",
        "sqlcipher3",
    ),
    *("screening.workspace", "screening.reports.frames", "ui.operations", "ui.page_factory"),
)


@pytest.mark.parametrize("page", ["UnlockPage", "CreatePage"])
def test_the_first_window_brings_nothing_heavy(tmp_path: Path, clock: FakeClock, page: str) -> None:
    """No library of the rooms is loaded; the unlock window does not even load Qt's own names."""
    folder = tmp_path / "kluis"
    if page == "UnlockPage":
        create_vault(folder, clock).lock()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    seen = json.loads(done.stdout)
    assert seen["page"] == page
    assert [name for name in HEAVY if name in seen["modules"]] == []
    # A thousand names, which take as long to make as the rest of the window.
    assert page == "CreatePage" or not seen["names of Qt"]


DEMO = """
from PySide6.QtCore import QTimer
import ui.application as application
start = application.start_app
def start_app(folder, hint):
    app, window = start(folder, hint)
    def work():
        window.keeps_backups = True
        window.page.enter_with(application.DEMO_PASSPHRASE)
        window.operations.drain()
        assert window.is_open
        window.workspace.backups.make()
        window.close()
    QTimer.singleShot(0, work)
    return app, window
application.start_app = start_app
application.run_demo()
"""


def test_a_demo_leaves_nothing_behind(tmp_path: Path) -> None:
    """The vault of the demo goes at the end, and its backups go with it."""
    subprocess.run(
        [sys.executable, "-c", DEMO],
        cwd=ROOT,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "settings"), "TMPDIR": str(tmp_path)},
        timeout=60,
        check=True,
    )
    assert [path for path in tmp_path.iterdir() if path.name != "settings"] == []
