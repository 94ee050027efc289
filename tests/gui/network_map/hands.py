"""Fingers and pens on the map, as the system hands them to a widget."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.network_map.view import MapView

NONE = Qt.KeyboardModifier.NoModifier


class Fingers:
    """A touch screen over the map; what is not named in a step stays where it was."""

    def __init__(self, view: MapView) -> None:
        self._port = view.viewport()
        self._device = QTest.createTouchDevice()
        # One for all steps: it remembers where a finger was that does not move.
        self._sequence = QTest.touchEvent(self._port, self._device, False)
        self._down: dict[int, QPoint] = {}

    def step(
        self,
        *,
        press: dict[int, QPoint] | None = None,
        move: dict[int, QPoint] | None = None,
        release: dict[int, QPoint] | None = None,
    ) -> None:
        """Do these things at the same moment."""
        sequence = self._sequence
        press, move, release = press or {}, move or {}, release or {}
        for finger, at in press.items():
            sequence.press(finger, at, self._port)
        for finger, at in move.items():
            sequence.move(finger, at, self._port)
        for finger, at in release.items():
            sequence.release(finger, at, self._port)
        for finger in self._down.keys() - press.keys() - move.keys() - release.keys():
            sequence.stationary(finger)
        sequence.commit()
        self._down |= press | move
        for finger in release:
            self._down.pop(finger, None)

    def tap(self, at: QPoint) -> None:
        """Tap with one finger."""
        self.step(press={0: at})
        self.step(release={0: at})

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Drag with one finger."""
        self.step(press={0: start})
        for share in (0.2, 0.6, 1.0):
            self.step(move={0: start + (end - start) * share})
        self.step(release={0: end})


class Pen:
    """A pen on the map; it does not hover."""

    def __init__(self, view: MapView) -> None:
        self._port = view.viewport()
        self._device = QPointingDevice(
            "pen",
            77,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position,
            1,
            1,
        )

    def send(self, kind: QEvent.Type, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> bool:
        """Send one event; return whether the map took it, so that Qt makes no mouse of it."""
        is_down = kind is not QEvent.Type.TabletRelease
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QTabletEvent(
            kind,
            self._device,
            QPointF(at),
            QPointF(self._port.mapToGlobal(at)),
            1.0 if is_down else 0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            keys,
            none if kind is QEvent.Type.TabletMove else left,
            left if is_down else none,
        )
        QApplication.sendEvent(self._port, event)
        return event.isAccepted()

    def tap(self, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        """Touch and lift."""
        assert self.send(QEvent.Type.TabletPress, at, keys)
        assert self.send(QEvent.Type.TabletRelease, at, keys)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Draw a line."""
        self.send(QEvent.Type.TabletPress, start)
        for share in (0.3, 1.0):
            self.send(QEvent.Type.TabletMove, start + (end - start) * share)
        self.send(QEvent.Type.TabletRelease, end)
