"""How long the unlock window takes, and how much memory the whole job."""

import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from screening.storage.keys import KeyCost
from screening.workspace import Workspace

ROOT = Path(__file__).parents[2]
ROUNDS = 15
HIGHEST_RATIO = 1.5
HIGHEST_MEGABYTES = 250

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.processEvents()
"""

OURS = """
import gc
gc.disable()
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from screening.storage.location import has_vault
from ui.application import create_vault, make_app, open_vault
from ui.main_window import MainWindow
from ui.preferences import Preferences
app = make_app()
theme = Preferences(QSettings(sys.argv[2], QSettings.Format.IniFormat)).make_theme()
theme.apply(app, whole=False)
window = MainWindow(
    theme, Path(sys.argv[1]), has_vault=has_vault, create=create_vault, open_vault=open_vault
)
window.show()
app.processEvents()
"""


def test_start_to_painted_unlock_window(tmp_path: Path) -> None:
    """From process start to painted unlock window: at most 1.5 times a bare PySide6 window."""
    Workspace.create(tmp_path / "kluis", "een kopje thee erbij", cost=KeyCost(64, 1, 1)).lock()
    arguments = [str(tmp_path / "kluis"), str(tmp_path / "look.ini")]
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(_time_process(BARE))
        ours.append(_time_process(OURS, *arguments))
    ratio = statistics.median(ours) / statistics.median(bare)
    print(
        f"\nbare window {statistics.median(bare) * 1000:.0f} ms, unlock window "
        f"{statistics.median(ours) * 1000:.0f} ms: {ratio:.2f} times (bound {HIGHEST_RATIO})"
    )


def test_memory_at_the_end_of_the_tour(tmp_path: Path) -> None:
    """The whole app at the end of the tour: at most 250 MB resident."""
    code = (
        "import sys; from pathlib import Path; from ui.tour.guide import run_tour; "
        "code = run_tour(Path(sys.argv[1])); "
        "print('resident', [l for l in open('/proc/self/status') if l.startswith('VmRSS')][0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "tour")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    line = next(line for line in done.stdout.splitlines() if line.startswith("resident"))
    resident = int(line.split()[2]) / 1024
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\nat the end {resident:.0f} MB (bound {HIGHEST_MEGABYTES}), highest {peak:.0f} MB")


def _time_process(code: str, *arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - start
