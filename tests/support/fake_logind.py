"""A stand-in for logind, UPower and a screen saver on a private bus; does what it reads on stdin.

Usage: python -m tests.support.fake_logind ADDRESS. It prints "ready", and then every call it gets.
"""

import os
import sys
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

LOGIN: Final = "org.freedesktop.login1"
ROOT: Final = "/org/freedesktop/login1"
SESSION: Final = f"{ROOT}/session/_37"
OTHER_SESSION: Final = f"{ROOT}/session/_38"
SAVER: Final = "org.freedesktop.ScreenSaver"
POWER: Final = "org.freedesktop.UPower"
POWER_ROOT: Final = "/org/freedesktop/UPower"
BATTERY: Final = f"{POWER_ROOT}/devices/battery_BAT0"


class Logind(QDBusVirtualObject):
    """Knows one session, and says when a brake on sleep is let go of."""

    def __init__(self) -> None:
        super().__init__()
        self._watchers: list[QSocketNotifier] = []

    def introspect(self, _path: str) -> str:
        """Describe nothing."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        """Answer as logind does."""
        say(f"call {message.member()}")
        match message.member():
            case "Get" if message.path() == POWER_ROOT:
                say(f"asked {message.arguments()[1]}")
                answer: object = QDBusVariant(True)
            case "Get":
                answer = QDBusVariant("7")
            case "GetSession":
                answer = QDBusObjectPath(SESSION)
            case "Inhibit":
                answer = self._give_brake()
            case _:
                return False
        return connection.send(message.createReply(answer))

    def _give_brake(self) -> QDBusUnixFileDescriptor:
        mine, theirs = os.pipe()
        watcher = QSocketNotifier(mine, QSocketNotifier.Type.Read, self)
        self._watchers.append(watcher)

        def on_end() -> None:
            watcher.setEnabled(False)
            os.close(mine)
            say("brake released")

        watcher.activated.connect(on_end)
        brake = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        return brake


def say(line: str) -> None:
    """Tell the test something."""
    print(line, flush=True)


def signal_of(order: str) -> QDBusMessage:
    """Return the signal that an order stands for."""
    properties = "org.freedesktop.DBus.Properties"
    orders: dict[str, tuple[str, str, str, list[Any]]] = {
        "lock": (SESSION, f"{LOGIN}.Session", "Lock", []),
        "lock other": (OTHER_SESSION, f"{LOGIN}.Session", "Lock", []),
        "sleep": (ROOT, f"{LOGIN}.Manager", "PrepareForSleep", [True]),
        "wake": (ROOT, f"{LOGIN}.Manager", "PrepareForSleep", [False]),
        "switch": (
            SESSION,
            properties,
            "PropertiesChanged",
            [f"{LOGIN}.Session", {"Active": False}, ["IdleHint"]],
        ),
        "lock hint": (
            SESSION,
            properties,
            "PropertiesChanged",
            [f"{LOGIN}.Session", {"LockedHint": True}, []],
        ),
        "return": (
            SESSION,
            properties,
            "PropertiesChanged",
            [f"{LOGIN}.Session", {"Active": True}, ["IdleHint"]],
        ),
        "lid": (POWER_ROOT, properties, "PropertiesChanged", [POWER, {"LidIsClosed": True}, []]),
        "lid open": (
            POWER_ROOT,
            properties,
            "PropertiesChanged",
            [POWER, {"LidIsClosed": False}, []],
        ),
        "battery": (
            BATTERY,
            properties,
            "PropertiesChanged",
            [f"{POWER}.Device", {"Percentage": 80.0}, []],
        ),
        "saver": ("/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged", [True]),
        "saver off": ("/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged", [False]),
    }
    path, interface, name, arguments = orders[order]
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(arguments)
    return message


def main() -> int:
    """Serve until stdin ends."""
    app = QCoreApplication([])
    bus = QDBusConnection.connectToBus(sys.argv[1], "logind")
    logind = Logind()
    subpaths = QDBusConnection.VirtualObjectRegisterOption.SubPath
    bus.registerVirtualObject(ROOT, logind, subpaths)
    bus.registerVirtualObject(POWER_ROOT, logind, subpaths)
    if not all(bus.registerService(name) for name in (LOGIN, SAVER, POWER)):
        return 1

    def on_order() -> None:
        lines = os.read(sys.stdin.fileno(), 4096).decode().splitlines()
        for line in lines:
            match line:
                case "no upower":
                    bus.unregisterService(POWER)
                    say("gone")
                case "upower":
                    bus.registerService(POWER)
                case _:
                    bus.send(signal_of(line))
        if not lines:
            app.quit()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(on_order)
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
