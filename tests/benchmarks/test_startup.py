"""How long the unlock window takes, and how much memory the whole job."""

import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

from screening.storage.key_slots import KeyCost
from screening.workspace import Workspace

ROOT = Path(__file__).parents[2]
ROUNDS = 15
HIGHEST_RATIO = 1.5
HIGHEST_MEGABYTES = 250

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.processEvents()
print(time.perf_counter())
"""

OURS = """
import gc
gc.disable()
import sys, time
from pathlib import Path
from ui.application import start_app
app, window = start_app(Path(sys.argv[1]))
app.processEvents()
print(time.perf_counter())
"""


def test_start_to_painted_unlock_window(tmp_path: Path) -> None:
    """From process start to painted unlock window: at most 1.5 times a bare PySide6 window."""
    vault = tmp_path / "kluis"
    Workspace.create(vault, "een kopje thee erbij", cost=KeyCost(64, 1, 1)).lock()
    bare, ours = [], []
    for round_ in range(ROUNDS + 1):
        times = _seconds_to_painted(BARE, tmp_path), _seconds_to_painted(OURS, tmp_path, vault)
        # The first time Python compiles the modules and keeps them, as it does for a user.
        if round_:
            bare.append(times[0])
            ours.append(times[1])
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
        "print(*(l for l in open('/proc/self/status') if l.startswith(('VmRSS', 'VmHWM'))))"
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
    kilobytes = dict(re.findall(r"(VmRSS|VmHWM):\s+(\d+)", done.stdout))
    resident, peak = (int(kilobytes[name]) / 1024 for name in ("VmRSS", "VmHWM"))
    print(f"\nat the end {resident:.0f} MB (bound {HIGHEST_MEGABYTES}), highest {peak:.0f} MB")


def _seconds_to_painted(code: str, home: Path, *arguments: Path) -> float:
    """Return how long a new process takes until its window is painted, in seconds."""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home / "settings"),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env=env,
        check=True,
        capture_output=True,
        text=True,
    )
    # One clock for all processes of a machine (CLOCK_MONOTONIC on Linux).
    return float(done.stdout) - start
