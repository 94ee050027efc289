"""A working day of which everything is kept: folders, output, environment and system calls."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from screening.storage.key_ring import KeyRing
from screening.storage.key_slots import KeyCost
from screening.workspace import Workspace
from tests.support.system_calls import Calls, read_calls, trace
from tests.support.working_day import OUTPUT, PASSPHRASE, VAULT

ROOT: Final = Path(__file__).parents[2]
FOLDERS: Final = {
    "HOME": "home",
    "TMPDIR": "tmp",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}
"""Where the app may put things, each as a folder below the one of the day."""


class DayFailed(Exception):
    """The day did not come to its end; the text is what the app printed."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a working day left behind."""

    root: Path
    work: Path
    output: str
    """All that the process printed for people, not the lines for us."""
    environment: bytes
    """The environment as the system shows it of the living process."""
    proposal_passphrase: str
    key: bytes
    calls: Calls

    @property
    def vault(self) -> Path:
        """The folder of the vault, as the killed process left it."""
        return self.work / VAULT

    @property
    def proposals(self) -> Path:
        """The folder that the proposal was handed over into."""
        return self.work / OUTPUT


def live_day(root: Path) -> Day:
    """Live a working day below a folder, in a process that is watched and then killed.

    Raises:
        DayFailed, NoTracer: there is no such day.
    """
    work, report = root / "werk", root.with_name(f"{root.name}.trace")
    environment = _make_environment(root)
    command = [sys.executable, "-m", "tests.support.working_day", str(work)]
    told: dict[str, object] = {}
    with (root / "stderr").open("w+") as errors:
        process = subprocess.Popen(
            trace(command, report),
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        assert process.stdout is not None
        printed = ""
        with process:
            for line in process.stdout:
                if not line.startswith("{"):
                    printed += line
                    continue
                told |= json.loads(line)
                if "ready" in told:
                    break
            pid = int(str(told.get("pid", 0)))
            shown = Path(f"/proc/{pid}/environ").read_bytes() if "ready" in told else b""
            if pid and process.poll() is None:
                os.kill(pid, signal.SIGKILL)
            process.wait()
        errors.seek(0)
        printed += errors.read()
    if "ready" not in told:
        raise DayFailed(printed)
    (root / "stderr").unlink()
    calls = read_calls(report, ROOT)
    passphrase = str(told["proposal"])
    return Day(root, work, printed, shown, passphrase, _find_key(work / VAULT, root), calls)


def _make_environment(root: Path) -> dict[str, str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "DBUS_", "PYTEST_", "COV_", "COVERAGE_"))
    }
    for name, folder in FOLDERS.items():
        (root / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        environment[name] = str(root / folder)
    return environment | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}


def _find_key(vault: Path, root: Path) -> bytes:
    """Return the key of the database, from a copy: the vault stays as the kill left it."""
    copy = root.with_name(f"{root.name}.copy")
    copy.mkdir()
    for path in vault.iterdir():
        if path.is_file():
            (copy / path.name).write_bytes(path.read_bytes())
    workspace = Workspace.open(copy, PASSPHRASE, cost=KeyCost())
    ring: KeyRing = workspace._session.ring
    key = ring.key
    workspace.lock()
    return key
