"""The vault locks when the system says so, over a real bus that is only ours."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.clock import FakeClock
from tests.support.vaults import create_vault
from tests.support.windows import unlock, window_over
from ui.logind import LogindListener, system_address, user_address
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.watch import LockWatch

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="there is no dbus-daemon on this machine",
)
ROOT = Path(__file__).parents[2]
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class System:
    """The bus and the stand-in for logind on it."""

    def __init__(self, address: str, logind: subprocess.Popen[str]) -> None:
        self.address = address
        self._logind = logind

    def order(self, what: str) -> None:
        """Have a signal sent."""
        assert self._logind.stdin is not None
        self._logind.stdin.write(f"{what}\n")
        self._logind.stdin.flush()

    def wait_for(self, line: str) -> None:
        """Read what the stand-in says until it says this."""
        assert self._logind.stdout is not None
        for said in self._logind.stdout:
            if said.strip() == line:
                return
        pytest.fail(f"the stand-in never said: {line}")


@pytest.fixture
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """Start a bus and a stand-in for logind, and end them after the test."""
    # A path of a socket may be no longer than 107 characters.
    folder = tmp_path_factory.mktemp("bus")
    config, socket = folder / "bus.conf", folder / "socket"
    config.write_text(CONFIG.format(socket=socket))
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],  # noqa: S607
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    logind = subprocess.Popen(
        [sys.executable, "-m", "tests.support.fake_logind", address],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    system = System(address, logind)
    system.wait_for("ready")
    yield system
    for process in (logind, daemon):
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(BrokenPipeError):
                    stream.close()


@pytest.fixture
def window(
    tmp_path: Path,
    qtbot: QtBot,
    qapp: QApplication,
    system: System,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MainWindow]:
    """The window at the caseload, with everything that locks it by itself, on the private bus."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", system.address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", system.address)
    clock = FakeClock()
    create_vault(tmp_path / "kluis", clock).lock()
    preferences = Preferences(QSettings(str(tmp_path / "app.ini"), QSettings.Format.IniFormat))
    with window_over(qtbot, qapp, tmp_path / "kluis", clock) as window:
        watch = LockWatch(qapp, window, preferences)
        assert window.findChild(LogindListener) is None
        unlock(window)
        qtbot.waitUntil(lambda: window.findChild(LogindListener) is not None)
        listener = window.findChild(LogindListener)
        assert isinstance(listener, LogindListener)
        qtbot.waitUntil(lambda: listener.is_ready and listener.holds_sleep)
        yield window
        watch.idle.stop()


@pytest.mark.parametrize("order", ["lock", "lock hint", "switch", "sleep", "saver", "lid"])
def test_the_vault_locks_with_the_system(
    window: MainWindow, system: System, qtbot: QtBot, order: str
) -> None:
    """Its lock, another user, sleep, the screen saver and the lid each lock it, and say so."""
    assert window.is_open
    system.order(order)
    qtbot.waitUntil(lambda: not window.is_open)
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert any("samen met de computer" in text for text in texts)
    unlock(window)
    assert window.is_open


def test_sleep_waits_until_the_vault_is_locked(
    window: MainWindow, system: System, qtbot: QtBot
) -> None:
    """The brake on sleep is let go of after the lock, and taken again on waking."""
    listener = window.findChild(LogindListener)
    assert isinstance(listener, LogindListener)
    was_open: list[bool] = []
    window.locked.connect(lambda: was_open.append(listener.holds_sleep))
    system.order("sleep")
    qtbot.waitUntil(lambda: not listener.holds_sleep)
    assert not window.is_open
    assert was_open == [True]
    system.wait_for("brake released")
    system.order("wake")
    qtbot.waitUntil(lambda: listener.holds_sleep)


@pytest.mark.parametrize("order", ["lock other", "return", "saver off", "lid open", "battery"])
def test_what_does_not_concern_this_session_locks_nothing(
    window: MainWindow, system: System, qtbot: QtBot, order: str
) -> None:
    """The lock of somebody else's session, and what ends, leave the vault open."""
    listener = window.findChild(LogindListener)
    assert isinstance(listener, LogindListener)
    system.order(order)
    # On one bus everything comes in order: after waking there is another brake.
    before = listener.brake
    system.order("wake")
    qtbot.waitUntil(lambda: listener.brake != before)
    assert window.is_open


def test_a_lid_that_was_closed_already_locks_nothing(
    window: MainWindow, system: System, qtbot: QtBot
) -> None:
    """Whoever works on another screen keeps the vault open; UPower is asked only to be there."""
    listener = window.findChild(LogindListener)
    assert isinstance(listener, LogindListener)
    system.wait_for("asked LidIsClosed")
    before = listener.brake
    system.order("wake")
    qtbot.waitUntil(lambda: listener.brake != before)
    assert window.is_open


def test_upower_may_be_absent_and_come_later(
    system: System, qapp: QApplication, qtbot: QtBot
) -> None:
    """Without it everything else is heard, without a word; from when it is there the lid too."""
    system.order("no upower")
    system.wait_for("gone")
    heard: list[str] = []
    listener = LogindListener(lambda: heard.append("lock"), system.address, "", qapp)
    qtbot.waitUntil(lambda: listener.is_ready and listener.holds_sleep)
    system.order("lock")
    qtbot.waitUntil(lambda: len(heard) == 1)
    system.order("upower")
    system.order("lid")
    qtbot.waitUntil(lambda: len(heard) == 2)
    listener.deleteLater()


def test_without_a_bus_there_is_nothing_to_hear(qapp: QApplication) -> None:
    """No address, or one where nobody is, is no reason to complain or to wait."""
    listener = LogindListener(lambda: None, "unix:path=/nowhere", "", qapp)
    assert not listener.holds_sleep
    listener.deleteLater()


@pytest.mark.parametrize(
    "address", ["tcp:host=elsewhere,port=1", "autolaunch:", "unix:path=/a;tcp:host=b"]
)
def test_a_bus_elsewhere_is_not_called(address: str) -> None:
    """Only a socket on this machine is opened, never a network."""
    environment = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
    assert system_address(environment) == ""
    assert user_address(environment) == ""
    assert os.path.sep not in user_address({})
