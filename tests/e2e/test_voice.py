"""The voice of the machine, in the process that reads aloud; only where a machine has one."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.support.system_calls import read_calls, trace
from ui.questionnaire.voice import SPEAKER

DISPATCHER = shutil.which("speech-dispatcher")
MODULE = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
TRIES = 400


@pytest.fixture
def run_folder() -> Iterator[Path]:
    """A folder with a short name: the path of a socket has room for 107 bytes."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def environment(run_folder: Path, tmp_path: Path) -> Iterator[dict[str, str]]:
    """An environment with a voice server of its own, which ends with the test."""
    if DISPATCHER is None or shutil.which("strace") is None or not MODULE.is_file():
        pytest.skip("this machine has no voice, or no strace")
    socket = run_folder / "speech-dispatcher" / "speechd.sock"
    socket.parent.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(run_folder),
        "SPEECHD_ADDRESS": f"unix_socket:{socket}",
    }
    settings = configure(tmp_path / "settings")
    server = subprocess.Popen(
        [DISPATCHER, "-C", str(settings), "--run-single", "-S", str(socket), "-t", "0"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        turn, tries = threading.Event(), 0
        while not socket.exists() and server.poll() is None and tries < TRIES:
            turn.wait(0.05)
            tries += 1
        assert socket.exists(), "the voice server does not start"
        yield environment
    finally:
        # It does not always end when asked, and its voices are processes too.
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def configure(folder: Path) -> Path:
    """Return settings with one voice: of those that a machine has, some hang at their start."""
    (folder / "modules").mkdir(parents=True)
    (folder / "modules" / MODULE.name).symlink_to(MODULE)
    voice = f'AddModule "espeak-ng" "sd_espeak-ng" "{MODULE.name}"'
    lines = ('CommunicationMethod "unix_socket"', voice, "DefaultModule espeak-ng", "")
    (folder / "speechd.conf").write_text("\n".join(lines))
    return folder


def speak(
    environment: dict[str, str], language: str, *lines: str, report: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the process that reads aloud, give it these lines, and wait until it ends."""
    command = [sys.executable, str(SPEAKER), language]
    return subprocess.run(
        trace(command, report) if report else command,
        env=environment,
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


@pytest.mark.timeout(120)
def test_a_voice_is_found_and_no_network_is_used(
    environment: dict[str, str], tmp_path: Path
) -> None:
    """It says that it is ready, and every socket it opens stays within the machine."""
    report = tmp_path / "report"
    done = speak(environment, "nl", "Mijn nachtrust is verstoord. Ja. Nee.", "", report=report)
    if "ready" not in done.stdout:
        pytest.skip("this machine has no Dutch voice")
    assert done.returncode == 0
    calls = read_calls(report, Path.cwd())
    assert calls.is_local(), calls.addresses
    assert calls.families


def test_a_language_without_a_voice_is_not_offered(environment: dict[str, str]) -> None:
    """The process ends without a word."""
    done = speak(environment, "xx")
    assert (done.returncode, done.stdout) == (1, "")


def test_a_voice_behind_a_network_is_none() -> None:
    """Whoever set up such a thing gets no button."""
    done = speak({**os.environ, "SPEECHD_ADDRESS": "inet_socket:127.0.0.1:6560"}, "nl", "Ja.")
    assert (done.returncode, done.stdout) == (1, "")
