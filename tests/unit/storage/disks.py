"""A disk that gets full: a real one where one can be made, a limit on files elsewhere."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

LIMIT = 200
"""Bytes; even the key file is larger."""


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """Where to work, and whether the disk itself is small (600 KiB) or the files are kept small."""

    root: Path
    is_real: bool

    def run(self, scene: str, folder: Path) -> str:
        """Run a scene of `tests.support.full_disk` without room, and return what came of it."""
        limit = 0 if self.is_real else LIMIT
        done = subprocess.run(
            [sys.executable, "-m", "tests.support.full_disk", scene, str(folder), str(limit)],
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def make_room(self) -> None:
        """Throw away what filled the disk."""
        (self.root / "filler").unlink(missing_ok=True)

    def set_read_only(self) -> bool:
        """Let nothing be written any more; False when that cannot be done here."""
        if self.is_real:
            subprocess.run(["mount", "-o", "remount,ro", str(self.root)], check=True)  # noqa: S607
        return self.is_real


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """Give a small disk in a folder, and take it away afterwards."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1200k", "tmpfs", str(folder)]
    may_mount = os.name != "nt" and os.geteuid() == 0
    is_real = may_mount and not subprocess.run(command, check=False).returncode
    try:
        yield SmallDisk(folder, is_real)
    finally:
        if is_real:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S607
