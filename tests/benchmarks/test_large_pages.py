"""How long the window stands still over a network of 150 people, beside one of 40.

Printed, not asserted: how fast a machine is says nothing about whether the code is right.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.benchmarks.test_map_start import ROOT, make_map_vault

SIZES: Final = ((40, 80), (150, 1_000))


@pytest.mark.timeout(300)
def test_large_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Opening family and map, and larger text on each: 100 ms at a stretch, 300 ms in all."""
    small, large = (_measure(tmp_path / str(people), people, ties) for people, ties in SIZES)
    with capsys.disabled():
        print(f"\n{SIZES[1][0]} people with {SIZES[1][1]} ties, beside {SIZES[0][0]} people:")
        for name, seconds in large.items():
            print(f"  {name}: {seconds * 1000:.0f} ms, {seconds / small[name]:.2f} times")
    assert large.keys() == small.keys()


def _measure(home: Path, people: int, ties: int) -> dict[str, float]:
    dossier_id, visit_id = make_map_vault(home / "vault", people, ties)
    program = [sys.executable, "-m", "tests.benchmarks.large_once"]
    done = subprocess.run(
        [*program, str(home / "vault"), dossier_id, visit_id],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(home)},
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures
