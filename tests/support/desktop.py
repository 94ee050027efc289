"""A desktop of its own for one test: a screen, a bus, the accessibility bus, and the real app.

Everything runs in processes that are ended with the test; nothing is shared with the desktop of
whoever runs it. What is asked is waited for, up to a limit, and not slept for.
"""

import json
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Final

from tests.support.desktop_processes import (
    ROOT,
    SYSTEM_PYTHON,
    DesktopFailed,
    list_missing,
    make_environment,
    running,
    start_accessibility,
    start_bus,
    start_screen,
)

BARE: Final = (4, 764)
PATIENCE_SECONDS: Final = 20.0
PAUSE_SECONDS: Final = 0.02
"""Between two questions: the app answers them itself, and has better things to do."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the bus, as a screen reader gets it."""

    id: int
    parent: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    value: float | None
    box: tuple[int, int, int, int]
    labels: tuple[str, ...]


class Desktop:
    """What a test can see and do from outside the app."""

    def __init__(self, reader: subprocess.Popen[str]) -> None:
        self._reader = reader
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self._receive()

    def tree(self) -> list[Node]:
        """Return everything that is showing."""
        return [_read_node(told) for told in self._ask_until(do="tree")]

    def focus(self) -> Node | None:
        """Return what has the focus now."""
        told = self._ask(do="find", role="", name="", state="focused")
        return _read_node(told) if told else None

    def wait_for_focus_after(self, before: Node | None) -> Node:
        """Return what has the focus, once it is something else than what had it before."""
        end = monotonic() + PATIENCE_SECONDS
        while monotonic() < end:
            now = self.focus()
            if now is not None and (
                before is None or (now.name, now.box) != (before.name, before.box)
            ):
                return now
            sleep(PAUSE_SECONDS)
        raise DesktopFailed(f"the focus stays at {before}")

    def heard(self) -> list[Mapping[str, Any]]:
        """Return the events since the last time."""
        events: list[Mapping[str, Any]] = self._ask(do="heard")
        return events

    def wait_for(self, role: str, name: str, state: str = "showing") -> Node:
        """Return the first node with a role, a state, and a name that begins so, once it is there.

        Raises:
            DesktopFailed: it took too long.
        """
        return _read_node(self._ask_until(do="find", role=role, name=name, state=state))

    def press(self, role: str, name: str) -> None:
        """Do the first thing that can be done with a control, once it can be used."""
        self._ask_until(do="press", role=role, name=name)

    def act(self, node: Node, action: str) -> None:
        """Do an action of a node that was told last."""
        self._ask(do="act", node=node.id, action=action)

    def write(self, role: str, name: str, text: str) -> None:
        """Put a text in a field."""
        self._ask(do="write", node=self.wait_for(role, name).id, text=text)

    def key(self, keysym: int) -> None:
        """Press a key."""
        self._ask(do="key", keysym=keysym)

    def activate(self) -> None:
        """Click on a bare place of the window: without a window manager it starts inactive."""
        self.wait_for("frame", "")
        # On the bus the window is there before it is on the screen.
        self._ask_until(do="click_until_active", x=BARE[0], y=BARE[1])

    def _ask_until(self, **order: object) -> Any:
        """Ask again and again, until the answer is something."""
        end = monotonic() + PATIENCE_SECONDS
        while monotonic() < end:
            # What goes away while it is looked at was not what is waited for.
            with suppress(LookupError):
                answer = self._ask(**order)
                if answer:
                    return answer
            sleep(PAUSE_SECONDS)
        nodes: list[Mapping[str, Any]] = []
        with suppress(LookupError):
            nodes = self._ask(do="tree")
        shown = "\n".join(f"{node['role']}: {node['name']}" for node in nodes if node["name"])
        raise DesktopFailed(f"never so: {order}; on the screen:\n{shown}")

    def _ask(self, **order: object) -> Any:
        assert self._reader.stdin is not None
        self._reader.stdin.write(json.dumps(order) + "\n")
        self._reader.stdin.flush()
        return self._receive()

    def _receive(self) -> Any:
        try:
            told = json.loads(self._lines.get(timeout=PATIENCE_SECONDS))
        except queue.Empty:
            raise DesktopFailed("the reader of the bus does not answer") from None
        if "failed" in told:
            raise DesktopFailed(told["failed"])
        if "gone" in told:
            raise LookupError(told["gone"])
        return told["answer"]

    def _listen(self) -> None:
        assert self._reader.stdout is not None
        for line in self._reader.stdout:
            self._lines.put(line)


@contextmanager
def open_desktop(vault: Path, root: Path) -> Iterator[Desktop]:
    """Start everything, with the app over a vault; end everything.

    Args:
        vault: the folder of the vault.
        root: an empty folder for what the processes keep.

    Raises:
        DesktopFailed: a part of it is not on this machine, or does not come up.
    """
    missing = list_missing()
    if missing:
        raise DesktopFailed(f"install {', '.join(missing)}; ./check does so where there is apt-get")
    environment = make_environment(root)
    with ExitStack() as stack:
        environment["DISPLAY"] = start_screen(stack, environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = start_bus(stack, environment)
        start_accessibility(stack, environment)
        app = [sys.executable, str(ROOT / "main.py"), "--vault", str(vault)]
        stack.enter_context(running(app, environment, root / "app.log"))
        reader = stack.enter_context(
            running(
                [SYSTEM_PYTHON, "-W", "ignore", "-m", "tests.support.bus_reader"],
                environment,
                root / "reader.log",
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
        )
        desktop = Desktop(reader)
        desktop.activate()
        yield desktop


def _read_node(told: Mapping[str, Any]) -> Node:
    return Node(
        told["id"],
        told["parent"],
        told["role"],
        told["name"],
        told["description"],
        frozenset(told["states"]),
        tuple(told["actions"]),
        told["value"],
        tuple(told["box"]),
        tuple(told["labels"]),
    )
