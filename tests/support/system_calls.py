"""Watches from outside what a process asks of the system: sockets, and files that it writes.

It is strace that looks, so nothing that Python or a library does can stay out of sight.
"""

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CALLS: Final = (
    "network",
    *("open", "openat", "openat2", "creat"),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
    *("mkdir", "mkdirat", "mknod", "mknodat"),
)
LOCAL: Final = frozenset({"AF_UNIX", "AF_LOCAL", "AF_NETLINK"})
"""Families that stay within the machine."""

_CALL = re.compile(r"^\d+ +(?P<name>\w+)\((?P<arguments>.*)$")
_RESUMED = re.compile(r"^\d+ +<\.\.\. (?P<name>\w+) resumed>")
_FAMILY = re.compile(r"\b[AP]F_\w+")
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE")
_SOCKETS = frozenset({"socket", "socketpair"})
_MAKING = frozenset(
    {"rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"}
    | {"mkdir", "mkdirat", "mknod", "mknodat", "creat"}
)
_OPENING = frozenset({"open", "openat", "openat2"})
_OF_THE_KERNEL = ("/proc/", "/dev/")


class NoTracer(Exception):
    """This machine has no strace."""


@dataclass(frozen=True, slots=True)
class Calls:
    """What a process and its children asked of the system."""

    count: int
    families: Counter[str]
    """How often a socket of each family was opened."""
    addresses: tuple[str, ...]
    """The calls that name an address outside the machine."""
    written: frozenset[Path]
    """Everything that was opened for writing, made, or given a name."""
    devices: frozenset[str]
    """The same, of the files that the kernel offers."""

    def is_local(self) -> bool:
        """Whether no socket left the machine, and none could."""
        return not self.addresses and set(self.families) <= LOCAL

    def describe(self) -> str:
        """Return the figure as one line."""
        sockets = ", ".join(f"{count} {name}" for name, count in sorted(self.families.items()))
        return (
            f"system calls traced: {self.count} about network and files; "
            f"sockets opened: {sockets or 'none'}; addresses: {len(self.addresses)}; "
            f"files and folders written: {len(self.written)}"
        )


def trace(command: list[str], report: Path) -> list[str]:
    """Return the command that runs another one, children included, and reports its calls.

    Raises:
        NoTracer: there is no strace; `./check` installs it where there is apt-get.
    """
    strace = shutil.which("strace")
    if strace is None:
        raise NoTracer("install the package strace")
    options = ["-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", f"trace={','.join(CALLS)}"]
    return [strace, *options, "-o", str(report), *command]


def read_calls(report: Path, start: Path) -> Calls:
    """Return what stands in a report of a process that was started in the folder `start`."""
    lines = report.read_text(encoding="utf-8", errors="replace").splitlines()
    families: Counter[str] = Counter()
    addresses, written, devices = [], set(), set()
    count = 0
    for line in lines:
        call = _CALL.match(line)
        if call is None:
            # What a resumed line could tell of an address is told by its family.
            found = _FAMILY.findall(line) if _RESUMED.match(line) else []
            addresses += [line for family in found if family not in LOCAL]
            continue
        count += 1
        name, arguments = call["name"], call["arguments"]
        if name in _SOCKETS:
            families[(_FAMILY.findall(arguments) or ["unknown"])[0].replace("PF_", "AF_")] += 1
        elif any(family not in LOCAL for family in _FAMILY.findall(arguments)):
            addresses.append(line)
        for path in _list_written(name, arguments):
            if path.startswith(_OF_THE_KERNEL):
                devices.add(path)
            else:
                written.add(start / path)
    return Calls(count, families, tuple(addresses), frozenset(written), frozenset(devices))


def _list_written(name: str, arguments: str) -> Iterator[str]:
    """Yield the paths that a call writes; one that failed wrote nothing."""
    if re.search(r"\) += -1 ", arguments):
        return
    paths = _TEXT.findall(arguments)
    if (name in _OPENING and _WRITING.search(arguments)) or name in _MAKING:
        yield from paths
