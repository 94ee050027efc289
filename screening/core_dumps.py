"""Sees to it that a crash of the process leaves no copy of its memory behind."""

import sys
from typing import Final

PR_SET_DUMPABLE: Final = 4
SEM_NOGPFAULTERRORBOX: Final = 0x0002
SEM_FAILCRITICALERRORS: Final = 0x0001


def refuse_core_dumps() -> None:
    """Ask the system for no core dumps and, on Linux, for no look into the memory by others.

    On Linux a crash handler that gets the core through a pipe passes over the limit, but not over
    a process that says it is not to be dumped; such a process is also closed to a debugger of the
    same user. On Windows the report of a crash is switched off; that was not tried yet.
    """
    if sys.platform == "win32":
        _refuse_on_windows()
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def _refuse_on_windows() -> None:
    import ctypes
    from pathlib import Path

    windows = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    windows.kernel32.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
    windows.wer.WerAddExcludedApplication(Path(sys.executable).name, False)
