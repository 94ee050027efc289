"""How long a vault takes to open beyond the key derivation, and how it works after that.

Printed, not asserted: how fast a machine is says nothing about whether the code is right.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.conftest import VaultMaker
from tests.benchmarks.keepassxc import measure_keepassxc

ROOT = Path(__file__).parents[2]
ROUNDS = 5
DOSSIERS = 5_000
VISITS = 20


@pytest.mark.timeout(300)
@pytest.mark.parametrize("dossiers, visits, bound", [(1_000, 1, 150), (DOSSIERS, VISITS, 100)])
def test_unlock_to_painted_caseload(
    big_vault: VaultMaker,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    dossiers: int,
    visits: int,
    bound: int,
) -> None:
    """From Enter to a painted caseload, of a fresh process: the key derivation plus the bound."""
    folder = big_vault(dossiers, visits)
    # The first time Python compiles the modules and keeps them, as it does for a user.
    _work_once(folder, tmp_path)
    rounds = [_work_once(folder, tmp_path) for _ in range(ROUNDS)]
    assert all(item["lines"] == dossiers for item in rounds)
    unlocking, derivation = _median(rounds, "first"), _median(rounds, "derivation")
    extra = sorted(item["first"] - item["derivation"] for item in rounds)
    with capsys.disabled():
        print(
            f"\nunlock with {dossiers} dossiers of {visits} visits, median of {ROUNDS}: "
            f"key derivation {derivation * 1000:.0f} ms "
            f"(alone {_median(rounds, 'derivation alone') * 1000:.0f}), "
            f"Enter to painted caseload {unlocking * 1000:.0f} ms, "
            f"difference {median(extra) * 1000:.0f} ms "
            f"({extra[0] * 1000:.0f} to {extra[-1] * 1000:.0f}, bound {bound} ms), "
            f"after a lock {_median(rounds, 'again') * 1000:.0f} ms"
            f"\n  then: slowest key in the search {_median(rounds, 'key') * 1000:.0f} ms (16 ms), "
            f"opening a dossier {_median(rounds, 'dossier') * 1000:.0f} ms "
            f"(the very first {_median(rounds, 'first dossier') * 1000:.0f} ms), "
            f"back to the caseload {_median(rounds, 'back') * 1000:.0f} ms, "
            f"memory at the caseload {_median(rounds, 'megabytes'):.0f} MB"
        )


def test_keepassxc_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """KeePassXC with as many entries as there are dossiers, beyond its own key derivation."""
    seconds = measure_keepassxc(tmp_path, DOSSIERS, ROUNDS)
    with capsys.disabled():
        if seconds is None:
            print("\nKeePassXC is not on this machine")
        else:
            print(
                f"\nKeePassXC, {DOSSIERS} entries, median of {ROUNDS}: "
                f"{seconds * 1000:.0f} ms beyond its key derivation"
            )


def _median(rounds: list[dict[str, float]], figure: str) -> float:
    return median(item[figure] for item in rounds)


def _work_once(folder: Path, home: Path) -> dict[str, float]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home / "settings"),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.unlock_once", str(folder)],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=100,
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures
