"""Changes the keys of a vault in a process that dies at every line in turn; says what is left.

    python -m tests.support.changing_keys FOLDER CHANGE

For every line of the code between a change of the keys and the disk, a fresh copy of the vault in
FOLDER is opened by a child process that is killed right before that line. Then the copy is opened
again, as a user would.
Prints one line for every kill: which secret opened it.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any, Final

import screening
from screening.errors import ExpectedError
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import CHEAP, PASSPHRASE, database_of

OTHER: Final = "heel andere woorden nu"
RECOVERY: Final = "recovery.txt"
NAME: Final = "Piet Jansen"
HOME: Final = Path(screening.__file__).parent
WATCHED: Final = {
    str(HOME / name)
    for name in (
        "workspace.py",
        "storage/files.py",
        "storage/key_desk.py",
        "storage/key_file.py",
        "storage/log_store.py",
        "storage/session.py",
        "storage/setting_store.py",
    )
}
"""Everything between a change of the keys and the disk; what only reckons cannot leave anything."""


def make_vault(folder: Path) -> None:
    """Make the vault that is changed again and again, with its recovery key beside it."""
    workspace = Workspace.create(folder / "vault", PASSPHRASE, clock=FakeClock(), cost=CHEAP)
    workspace.dossiers.create(NAME)
    (folder / RECOVERY).write_text(workspace.keys.make_recovery_key(PASSPHRASE))
    workspace.lock()


def _recovery_key(folder: Path) -> str:
    return (folder / RECOVERY).read_text()


def _open(folder: Path, passphrase: str, key_file: Path | None = None) -> Workspace:
    return Workspace.open(
        folder / "vault", passphrase, key_file=key_file, clock=FakeClock(), cost=CHEAP
    )


def _recover(folder: Path, passphrase: str) -> Workspace:
    return Workspace.open_with_recovery_key(
        folder / "vault", _recovery_key(folder), passphrase, clock=FakeClock(), cost=CHEAP
    )


def _change(folder: Path, work: Callable[[Workspace], object], arm: Callable[[], None]) -> None:
    workspace = _open(folder, PASSPHRASE)
    arm()
    work(workspace)


def _change_by_recovery(folder: Path, arm: Callable[[], None]) -> None:
    arm()
    _recover(folder, OTHER)


CHANGES: Final[dict[str, Callable[[Path, Callable[[], None]], None]]] = {
    "passphrase": lambda folder, arm: _change(
        folder, lambda space: space.keys.change_passphrase(PASSPHRASE, OTHER), arm
    ),
    "recovery key": lambda folder, arm: _change(
        folder, lambda space: space.keys.make_recovery_key(PASSPHRASE), arm
    ),
    "cost": lambda folder, arm: _change(
        folder, lambda space: space.keys.raise_cost(PASSPHRASE), arm
    ),
    "key file": lambda folder, arm: _change(
        folder, lambda space: space.keys.add_key_file(PASSPHRASE, folder), arm
    ),
    "recovery": _change_by_recovery,
}
"""What is changed; the second argument is called where dying may begin."""


def die_at(line: int) -> Callable[[], None]:
    """Return what makes this process die right before the given line of the watched code."""
    passed = 0

    def watch(frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal passed
        if frame.f_code.co_filename not in WATCHED:
            return None
        if event == "line":
            passed += 1
            if passed == line:
                os.kill(os.getpid(), signal.SIGKILL)
        return watch

    return lambda: sys.settrace(watch)


def run_child(folder: Path, change: str, line: int) -> bool:
    """Change the keys in a child that dies at a line; return whether it lived to the end."""
    child = os.fork()
    if child == 0:
        try:
            CHANGES[change](folder, die_at(line))
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFEXITED(status)


def tell_what_opens(folder: Path) -> str:
    """Return which secrets open the vault; AssertionError when something in it is not as it was."""
    opening = []
    ways: dict[str, Callable[[], Workspace]] = {
        "old": lambda: _open(folder, PASSPHRASE),
        "new": lambda: _open(folder, OTHER),
        "recovery": lambda: _recover(folder, PASSPHRASE),
    }
    for path in sorted(folder.glob("*.sleutel")):
        ways[path.name] = partial(_open, folder, PASSPHRASE, path)
    for name, way in ways.items():
        try:
            workspace = way()
        except ExpectedError:
            continue
        opening.append(name)
        assert [row.client_name for row in workspace.dossiers.caseload()] == [NAME]
        assert database_of(workspace).rows("PRAGMA integrity_check") == [("ok",)]
        workspace.lock()
        left = {path.name for path in (folder / "vault").iterdir()}
        assert left == {"vault.db", "vault.keys"}, left
    return " ".join(opening)


def main() -> None:
    """Kill at line after line until the change comes to its end."""
    original, change = Path(sys.argv[1]), sys.argv[2]
    line, lived = 0, False
    while not lived:
        line += 1
        copy = original.with_name(f"{original.name}-{line}")
        shutil.copytree(original, copy)
        lived = run_child(copy, change, line)
        print(f"{line}: {tell_what_opens(copy)}", flush=True)
        shutil.rmtree(copy)


if __name__ == "__main__":
    main()
