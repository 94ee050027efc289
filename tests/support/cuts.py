"""Everything stops at a chosen step on the disk, as in a power cut."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

STEPS = frozenset(
    {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "shutil.rmtree"}
)
"""The audit events of Python that touch the disk; SQLite does its own work unseen."""


class PowerCut(BaseException):
    """Nothing goes on after this, tidying up included."""


class Disk:
    """Counts the steps on the disk below a folder, and lets none happen after the chosen one."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._left: int | None = None
        self.steps = 0
        self.is_watching = False
        sys.addaudithook(self._on_event)

    @contextmanager
    def cut_after(self, steps: int | None) -> Iterator[None]:
        """Let this many steps happen, and no more; all of them when None."""
        self._left, self.steps, self.is_watching = steps, 0, True
        try:
            yield
        finally:
            self.is_watching = False

    def _on_event(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.is_watching or event not in STEPS:
            return
        if not any(str(argument).startswith(self._root) for argument in arguments):
            return
        if self._left is not None and self.steps >= self._left:
            raise PowerCut
        self.steps += 1


def cut_everywhere(
    root: Path, prepare: Callable[[Path], None], work: Callable[[Path], object]
) -> Iterator[Path]:
    """Do some work as often as it has steps, cut off one step later each time.

    Yields the folder as the cut left it; the last one is of the work that was not cut off.
    """
    root.mkdir()
    disk = Disk(root)
    number = 0
    while True:
        place = root / str(number)
        place.mkdir()
        prepare(place)
        try:
            with disk.cut_after(number):
                work(place)
        except PowerCut:
            yield place
            number += 1
            continue
        assert number > 10, "the work must have been cut off in many places"
        yield place
        return
