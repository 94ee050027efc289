"""The processes of a desktop for one test: a screen, a bus, the app; all ended with the test.

What is asked is waited for, up to a limit, and never slept for.
"""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import IO, Any, Final

ROOT: Final = Path(__file__).parents[2]
SYSTEM_PYTHON: Final = "/usr/bin/python3"
LAUNCHER: Final = "/usr/libexec/at-spi-bus-launcher"
SCREEN: Final = "1366x768x24"
FIRST_SCREEN: Final = 100
SCREENS: Final = 5_000
END_SECONDS: Final = 5.0
UP_SECONDS: Final = 30.0
WAIT_FOR_LAUNCHER: Final = """
from gi.repository import Gio, GLib
loop = GLib.MainLoop()
Gio.bus_watch_name(
    Gio.BusType.SESSION, "org.a11y.Bus", Gio.BusNameWatcherFlags.NONE,
    lambda *_: loop.quit(), None,
)
loop.run()
"""
_STARTED: Final = count()
_OWN: Final = ("XDG_", "DBUS_", "PYTEST_", "COV_", "COVERAGE_", "QT_", "AT_SPI_")


class DesktopFailed(Exception):
    """Something of the desktop did not come up, or did not answer in time."""


def list_missing() -> list[str]:
    """Return what this machine lacks for a desktop."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not Path(LAUNCHER).exists():
        missing.append("at-spi2-core")
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    has_bindings = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run(
            [SYSTEM_PYTHON, "-c", probe], capture_output=True, check=False
        ).returncode
    )
    return missing if has_bindings else [*missing, "python3-gi", "gir1.2-atspi-2.0"]


def start_screen(stack: ExitStack, environment: Mapping[str, str]) -> str:
    """Start a screen, and return its name."""
    mine, theirs = os.pipe()
    # A number that no test has or had: a screen that ends takes the socket of a new one along.
    screen = f":{FIRST_SCREEN + (os.getpid() * 16 + next(_STARTED)) % SCREENS}"
    ready = ["-displayfd", str(theirs)]
    # With -r keys do not repeat: on a busy machine one press may last long enough for two.
    # With -noreset it does not begin anew, deaf for a moment, when a first client has come and
    # gone, as what leads to the accessibility bus does.
    options = ["-screen", "0", SCREEN, "-nolisten", "tcp", "-r", "-noreset"]
    command = ["Xvfb", screen, *ready, *options]
    stack.enter_context(running(command, environment, pass_fds=(theirs,)))
    os.close(theirs)
    with os.fdopen(mine) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise DesktopFailed("there is no screen")
    return f":{number}"


def start_bus(stack: ExitStack, environment: Mapping[str, str]) -> str:
    """Start a bus, and return its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = stack.enter_context(running(command, environment, stdout=subprocess.PIPE))
    assert bus.stdout is not None
    return bus.stdout.readline().strip()


def start_accessibility(stack: ExitStack, environment: Mapping[str, str]) -> None:
    """Start what leads to the accessibility bus, and wait until it can be asked for the way.

    Raises:
        DesktopFailed: it does not come up.
    """
    stack.enter_context(running([LAUNCHER, "--launch-immediately"], environment))
    try:
        # Whoever asks too early has the bus start a second one, with an accessibility bus of its
        # own: the app would be on the one, and its reader on the other.
        subprocess.run(
            [SYSTEM_PYTHON, "-c", WAIT_FOR_LAUNCHER],
            env=dict(environment),
            check=True,
            capture_output=True,
            timeout=UP_SECONDS,
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        raise DesktopFailed(f"there is no accessibility bus: {error}") from None


@contextmanager
def running(
    command: Sequence[str],
    environment: Mapping[str, str],
    log: Path | None = None,
    **options: Any,
) -> Iterator[subprocess.Popen[str]]:
    """Run a command with all its children as long as the context lasts."""
    with ExitStack() as stack:
        errors: IO[Any] | int = stack.enter_context(log.open("w")) if log else subprocess.DEVNULL
        process = subprocess.Popen(
            # Also when the test is cut off in the middle, nothing is left running.
            ["setpriv", "--pdeathsig", "KILL", *command],  # noqa: S607
            env=dict(environment),
            cwd=ROOT,
            stdin=options.pop("stdin", subprocess.DEVNULL),
            stdout=options.pop("stdout", errors),
            stderr=errors,
            text=True,
            start_new_session=True,
            **options,
        )
        try:
            yield process
        finally:
            _end(process)
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with suppress(BrokenPipeError):
                        stream.close()


def _end(process: subprocess.Popen[str]) -> None:
    """End a process and its children: the launcher, for one, has a bus of its own.

    First in peace: a screen that is killed leaves its number taken.
    """
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        with suppress(subprocess.TimeoutExpired):
            process.wait(END_SECONDS)


def make_environment(root: Path) -> dict[str, str]:
    """Return the variables for processes that keep everything below a folder of their own.

    Args:
        root: that folder; it is filled.
    """
    environment = {k: v for k, v in os.environ.items() if not k.startswith(_OWN)}
    for name, folder in {
        "HOME": "home",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_RUNTIME_DIR": "run",
    }.items():
        (root / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        environment[name] = str(root / folder)
    return environment | {
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
