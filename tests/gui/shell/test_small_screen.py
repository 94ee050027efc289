"""The first window on a screen that is smaller than the app likes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PROGRAM = """
import sys
from pathlib import Path
from ui.application import start_app
app, window = start_app(Path(sys.argv[1]))
app.processEvents()
print(window.width(), window.height(), window.isMaximized())
"""


@pytest.mark.parametrize(
    "screen, shown",
    [((1093, 614), "1093 614 True"), ((1920, 1080), "1366 768 False")],
)
def test_the_first_window_fits_the_screen(
    tmp_path: Path, screen: tuple[int, int], shown: str
) -> None:
    """At 125 % a screen of 1366x768 has 1093x614: the window fills it, and hides nothing."""
    width, height = screen
    config = tmp_path / "screens.json"
    config.write_text(
        json.dumps(
            {
                "synchronousWindowSystemEvents": True,
                "windowFrameMargins": False,
                "screens": [
                    {
                        "name": "laptop",
                        "x": 0,
                        "y": 0,
                        "width": width,
                        "height": height,
                        "logicalDpi": 96,
                        "logicalBaseDpi": 96,
                        "dpr": 1,
                    }
                ],
            }
        )
    )
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "kluis")],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "XDG_CONFIG_HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == shown
