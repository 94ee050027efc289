"""The process that is killed: it works on a vault and says what was acknowledged, line by line.

python -m tests.support.kill_worker SCENE FOLDER FIRST

FIRST is the number of the first entry. A line with a number stands for an entry that the desk
returned from; the line "ready" comes right before the scene begins.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.kill_arrange import arrange
from tests.support.kill_entries import enter, find_desk
from tests.support.vaults import CHEAP, PASSPHRASE, create_vault, open_vault

PROPOSALS: Final = "voorstellen"


def name_passphrase(number: int) -> str:
    """Return the passphrase after a number of changes."""
    return PASSPHRASE if not number else f"nieuw wachtwoord nummer {number}"


def _say(words: object) -> None:
    print(words, flush=True)


def _open(folder: Path) -> Workspace:
    return open_vault(folder, FakeClock(date(2026, 3, 10)))


def work(folder: Path, first: int) -> None:
    """Make entry after entry."""
    workspace = _open(folder)
    desk = find_desk(workspace)
    _say("ready")
    while True:
        enter(workspace, desk, first)
        _say(first)
        first += 1


def open_and_lock(folder: Path, first: int) -> None:
    """Open, make one entry, lock, and again."""
    _say("ready")
    while True:
        workspace = _open(folder)
        enter(workspace, find_desk(workspace), first)
        _say(first)
        workspace.lock()
        first += 1


def migrate(folder: Path, _first: int) -> None:
    """Open a vault of an older version, which brings it up to date."""
    _say("ready")
    _open(folder).lock()
    _say(0)


def create(folder: Path, _first: int) -> None:
    """Make a vault."""
    _say("ready")
    create_vault(folder)
    _say(0)


def change_passphrase(folder: Path, first: int) -> None:
    """Change the passphrase again and again; number n is in force after line n."""
    clock = FakeClock(date(2026, 3, 10))
    workspace = Workspace.open(folder, name_passphrase(first - 1), clock=clock, cost=CHEAP)
    _say("ready")
    while True:
        workspace.keys.change_passphrase(name_passphrase(first - 1), name_passphrase(first))
        _say(first)
        first += 1


def deliver(folder: Path, first: int) -> None:
    """Hand over a proposal again and again."""
    workspace = _open(folder)
    desk = find_desk(workspace)
    _say("ready")
    while True:
        workspace.proposals.deliver(desk.visit_id, folder.parent / PROPOSALS, PASSPHRASE)
        _say(first)
        first += 1


def arrange_on(folder: Path, first: int) -> None:
    """Take over another directory, put a version to the household, and again."""
    workspace = _open(folder)
    desk = find_desk(workspace)
    _say("ready")
    while True:
        arrange(workspace, desk, first)
        _say(first)
        first += 1


SCENES: Final[dict[str, Callable[[Path, int], None]]] = {
    "work": work,
    "open_and_lock": open_and_lock,
    "migrate": migrate,
    "create": create,
    "change_passphrase": change_passphrase,
    "deliver": deliver,
    "arrange": arrange_on,
}


if __name__ == "__main__":
    SCENES[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
