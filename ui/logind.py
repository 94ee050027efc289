"""What Linux says over D-Bus: systemd-logind on the system bus, the screen saver on the user's.

logind knows whether the lid is closed, but sends no signal of it; UPower, beside it, does.
https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
https://upower.freedesktop.org/docs/UPower.html
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

LOGIN: Final = "org.freedesktop.login1"
MANAGER: Final = f"{LOGIN}.Manager"
SESSION: Final = f"{LOGIN}.Session"
PROPERTIES: Final = "org.freedesktop.DBus.Properties"
SAVER: Final = "org.freedesktop.ScreenSaver"
POWER: Final = "org.freedesktop.UPower"
POWER_ROOT: Final = "/org/freedesktop/UPower"
CHANGED: Final = "PropertiesChanged"
ROOT: Final = "/org/freedesktop/login1"
OWN_SESSION: Final = f"{ROOT}/session/auto"
NONE: Final = -1
USUAL_SYSTEM_BUS: Final = Path("/run/dbus/system_bus_socket")


def system_address(environment: Mapping[str, str]) -> str:
    """Return where the bus of the system is; empty when there is none on this machine."""
    named = environment.get("DBUS_SYSTEM_BUS_ADDRESS", "")
    usual = f"unix:path={USUAL_SYSTEM_BUS}" if USUAL_SYSTEM_BUS.exists() else ""
    return _only_local(named or usual)


def user_address(environment: Mapping[str, str]) -> str:
    """Return where the bus of the user is; empty when there is none, and none is started."""
    named = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(environment.get("XDG_RUNTIME_DIR") or "/nowhere") / "bus"
    return _only_local(named or (f"unix:path={usual}" if usual.exists() else ""))


def _only_local(address: str) -> str:
    """Return an address of a socket on this machine; a bus elsewhere would be a network."""
    return address if address.startswith("unix:") and ";" not in address else ""


class LogindListener(QObject):
    """Calls `lock` when the session is locked or left, at sleep, the screen saver or a closed lid.

    Sleep is held up for a moment, so that the vault is locked before it and not after it.

    Args:
        lock: locks the vault; calling it once too often does no harm.
        system: address of the system bus, empty for none.
        user: address of the bus of the user, empty for none.
    """

    def __init__(self, lock: Callable[[], None], system: str, user: str, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = lock
        self._calls: set[QDBusPendingCallWatcher] = set()
        self.brake = NONE
        """An open file: the system waits with sleeping until it is closed."""
        self.session = ""
        self.is_ready = False
        self._bus = self._connect(system, f"draagwijzer-system-{id(self)}")
        self._user_bus = self._connect(user, f"draagwijzer-user-{id(self)}")
        if self._bus is not None:
            self._on(self._bus, LOGIN, ROOT, MANAGER, "PrepareForSleep", "_on_sleep(bool)")
            self._take_brake()
            self._find_session()
            self._follow_lid()
        if self._user_bus is not None:
            # Any of the places that a screen saver has (GNOME, KDE and others differ in it).
            self._on(self._user_bus, "", "", SAVER, "ActiveChanged", "_on_saver(bool)")

    @property
    def holds_sleep(self) -> bool:
        """Whether the system waits with sleeping until the vault is locked."""
        return self.brake != NONE

    @Slot()
    def _on_lock(self) -> None:
        self._lock()

    @Slot(bool)
    def _on_saver(self, active: bool) -> None:
        if active:
            self._lock()

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if not begins:
            self._take_brake()
            return
        try:
            self._lock()
        finally:
            self._release_brake()

    @Slot(str, "QVariantMap")
    def _on_properties(self, _interface: str, values: dict[str, object]) -> None:
        """Lock when the session is no longer the one on screen, or says that it is locked."""
        if values.get("Active") is False or values.get("LockedHint") is True:
            self._lock()

    @Slot(str, "QVariantMap")
    def _on_power(self, _interface: str, values: dict[str, object]) -> None:
        """Lock when the lid closes; where it was closed already, the work is on another screen."""
        if values.get("LidIsClosed") is True:
            self._lock()

    def _connect(self, address: str, name: str) -> QDBusConnection | None:
        if not address:
            return None
        bus = QDBusConnection.connectToBus(address, name)
        if not bus.isConnected():
            return None
        self.destroyed.connect(lambda: QDBusConnection.disconnectFromBus(name))
        return bus

    def _on(
        self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str
    ) -> None:
        # The binding wants the text that SLOT gives, whatever its type hints say.
        bus.connect(service, path, interface, name, self, SLOT(slot))  # type: ignore[call-overload]

    def _find_session(self) -> None:
        """Ask which session this is; only its own path carries the signals."""
        call = QDBusMessage.createMethodCall(LOGIN, OWN_SESSION, PROPERTIES, "Get")
        call.setArguments([SESSION, "Id"])
        self._ask(call, self._on_session_id)

    def _on_session_id(self, reply: QDBusMessage) -> None:
        known = _first(reply)
        if isinstance(known, QDBusVariant):
            known = known.variant()
        name = known or os.environ.get("XDG_SESSION_ID", "")
        if not isinstance(name, str) or not name:
            self._follow_session("")
            return
        call = QDBusMessage.createMethodCall(LOGIN, ROOT, MANAGER, "GetSession")
        call.setArguments([name])
        self._ask(call, lambda answer: self._follow_session(_read_path(answer)))

    def _follow_session(self, path: str) -> None:
        """Listen to this session; when it is unknown to all: locking too often is harmless."""
        self.session = path
        if self._bus is not None:
            self._on(self._bus, LOGIN, path, SESSION, "Lock", "_on_lock()")
            if path:
                slot = "_on_properties(QString,QVariantMap)"
                self._on(self._bus, LOGIN, path, PROPERTIES, CHANGED, slot)
        self.is_ready = True

    def _follow_lid(self) -> None:
        """Hear of the lid where there is UPower; asking starts it where nothing else did."""
        if self._bus is not None:
            slot = "_on_power(QString,QVariantMap)"
            self._on(self._bus, POWER, POWER_ROOT, PROPERTIES, CHANGED, slot)
            call = QDBusMessage.createMethodCall(POWER, POWER_ROOT, PROPERTIES, "Get")
            call.setArguments([POWER, "LidIsClosed"])
            self._ask(call, lambda _answer: None)

    def _take_brake(self) -> None:
        """Ask to be told before the system sleeps, and to be waited for."""
        call = QDBusMessage.createMethodCall(LOGIN, ROOT, MANAGER, "Inhibit")
        call.setArguments(["sleep", "Draagwijzer", "De kluis gaat op slot", "delay"])
        self._ask(call, self._on_brake)

    def _on_brake(self, reply: QDBusMessage) -> None:
        brake = _first(reply)
        if isinstance(brake, QDBusUnixFileDescriptor) and brake.isValid():
            before, self.brake = self.brake, os.dup(brake.fileDescriptor())
            _close(before)

    def _release_brake(self) -> None:
        before, self.brake = self.brake, NONE
        _close(before)

    def _ask(self, call: QDBusMessage, then: Callable[[QDBusMessage], None]) -> None:
        """Ask something without waiting for it; an answer that is an error has no arguments."""
        if self._bus is None:
            return
        pending: QDBusPendingCall = self._bus.asyncCall(call)
        watcher = QDBusPendingCallWatcher(pending, self)
        self._calls.add(watcher)

        def on_finished(_done: QDBusPendingCallWatcher) -> None:
            self._calls.discard(watcher)
            answer = watcher.reply()
            then(answer)
            watcher.deleteLater()

        watcher.finished.connect(on_finished)


def _close(file: int) -> None:
    if file != NONE:
        os.close(file)


def _first(reply: QDBusMessage) -> object:
    """Return the answer; None when it is an error."""
    is_answer = reply.type() is QDBusMessage.MessageType.ReplyMessage
    return reply.arguments()[0] if is_answer and reply.arguments() else None


def _read_path(reply: QDBusMessage) -> str:
    path = _first(reply)
    return path.path() if isinstance(path, QDBusObjectPath) else ""
