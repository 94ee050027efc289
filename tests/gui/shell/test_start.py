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
