"""Noticing that nobody touches the app."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QInputEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui import idle_watch
from ui.idle_watch import IdleWatch


class Hours:
    """Time that a test moves."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 10, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment


@pytest.fixture
def owner() -> Iterator[QObject]:
    """Return an owner for a watch, gone after the test."""
    owner = QObject()
    yield owner
    owner.deleteLater()


def test_idleness_is_counted_by_the_wall_clock(
    qtbot: QtBot, qapp: QApplication, owner: QObject
) -> None:
    """Five minutes without a touch, asleep or not, are too long; a touch starts them again."""
    hours = Hours()
    watch = IdleWatch(qapp, lambda: timedelta(minutes=5), hours.now, owner)
    heard: list[int] = []
    watch.idle.connect(lambda: heard.append(1))
    watch.start()
    hours.moment += timedelta(minutes=4, seconds=59)
    assert not watch.check()
    line = _window(qtbot)
    _press(line, Qt.Key.Key_A)
    line.close()
    hours.moment += timedelta(minutes=4, seconds=59)
    assert not watch.check()
    hours.moment += timedelta(seconds=1)
    assert watch.check()
    assert not watch.check()
    qtbot.waitUntil(lambda: heard == [1])


def _touch(kind: QEvent.Type) -> QInputEvent:
    """Return an event as Qt makes it of a touch of this kind."""
    types, spot, none = QEvent.Type, QPointF(), Qt.MouseButton.NoButton
    keys, device = Qt.KeyboardModifier.NoModifier, QPointingDevice.primaryPointingDevice()
    if kind is types.KeyPress:
        return QKeyEvent(kind, Qt.Key.Key_A, keys)
    if kind is types.Wheel:
        phase = Qt.ScrollPhase.NoScrollPhase
        return QWheelEvent(spot, spot, QPoint(), QPoint(0, 120), none, keys, phase, False)
    if kind is types.TouchBegin:
        return QTouchEvent(kind, device)
    if kind is types.TabletPress:
        return QTabletEvent(kind, device, spot, spot, 1, 0, 0, 0, 0, 0, keys, none, none)
    return QMouseEvent(kind, spot, spot, none, none, keys)


@pytest.mark.parametrize(
    "kind",
    ["KeyPress", "MouseButtonPress", "MouseMove", "Wheel", "TouchBegin", "TabletPress"],
)
def test_every_kind_of_touch_counts(qapp: QApplication, owner: QObject, kind: str) -> None:
    """Keys, mouse, wheel, finger and pen all say that somebody is there."""
    hours = Hours()
    watch = IdleWatch(qapp, lambda: timedelta(minutes=5), hours.now, owner)
    watch.start()
    hours.moment += timedelta(minutes=4)
    assert not watch.eventFilter(owner, _touch(QEvent.Type[kind]))
    hours.moment += timedelta(minutes=4)
    assert not watch.check()


def test_the_watch_looks_by_itself(
    qtbot: QtBot, qapp: QApplication, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to ask: a laptop that is left alone locks."""
    monkeypatch.setattr(idle_watch, "CHECK_EVERY_MS", 10)
    hours = Hours()
    watch = IdleWatch(qapp, lambda: timedelta(minutes=5), hours.now, owner)
    watch.start()
    with qtbot.waitSignal(watch.idle, timeout=1_000):
        hours.moment += timedelta(minutes=5)


@pytest.mark.parametrize("gone", [timedelta(hours=8), timedelta(days=-1)])
def test_the_touch_that_wakes_a_laptop_does_not_count(
    qtbot: QtBot, qapp: QApplication, owner: QObject, gone: timedelta
) -> None:
    """After a night, or with a clock set back, the first touch locks and goes nowhere."""
    hours = Hours()
    watch = IdleWatch(qapp, lambda: timedelta(minutes=5), hours.now, owner)
    heard: list[int] = []
    watch.idle.connect(lambda: heard.append(1))
    line = _window(qtbot)
    watch.start()
    hours.moment += gone
    _press(line, Qt.Key.Key_A)
    assert not line.text()
    qtbot.waitUntil(lambda: heard == [1])
    line.close()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_a_window_that_has_come_since_is_looked_at_too(
    qtbot: QtBot, qapp: QApplication, owner: QObject
) -> None:
    """A question that gets the focus at once, and a menu, which gets none, at the next look."""
    hours = Hours()
    watch = IdleWatch(qapp, lambda: timedelta(minutes=5), hours.now, owner)
    watch.start()
    question, menu = _window(qtbot), QMenu()
    menu.addAction("a")
    hours.moment += timedelta(minutes=4)
    _press(question, Qt.Key.Key_A)
    hours.moment += timedelta(minutes=4)
    menu.popup(QPoint())
    assert not watch.check()
    QTest.mouseMove(menu.windowHandle(), QPoint(5, 5))
    hours.moment += timedelta(minutes=4)
    assert not watch.check()
    menu.close()
    question.close()


def _window(qtbot: QtBot) -> QLineEdit:
    line = QLineEdit()
    line.show()
    qtbot.waitUntil(line.isActiveWindow)
    return line


def _press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key as the system hands it in: at the window."""
    QTest.keyClick(widget.windowHandle(), key)


def test_the_last_half_minute_is_counted_and_a_touch_ends_it(
    qtbot: QtBot, qapp: QApplication, owner: QObject
) -> None:
    """The seconds that are left are told once they are thirty, until somebody is there."""
    hours = Hours()
    watch = IdleWatch(qapp, lambda: timedelta(minutes=1), hours.now, owner)
    counted: list[int] = []
    touched: list[int] = []
    watch.counted.connect(counted.append)
    watch.touched.connect(lambda: touched.append(1))
    line = _window(qtbot)
    watch.start()
    for seconds, expected in ((29, []), (1, [30]), (6, [30, 24])):
        hours.moment += timedelta(seconds=seconds)
        assert not watch.check()
        assert counted == expected
    assert not touched
    _press(line, Qt.Key.Key_A)
    assert touched == [1]
    assert line.text() == "a"
    _press(line, Qt.Key.Key_B)
    assert touched == [1]
    hours.moment += timedelta(seconds=29)
    watch.check()
    assert counted == [30, 24]
    watch.stop()
    line.close()


def test_another_limit_holds_at_once(qtbot: QtBot, qapp: QApplication, owner: QObject) -> None:
    """Whoever chooses a shorter time need not open the vault again for it."""
    hours, limit = Hours(), [timedelta(minutes=60)]
    watch = IdleWatch(qapp, lambda: limit[0], hours.now, owner)
    heard: list[int] = []
    watch.idle.connect(lambda: heard.append(1))
    watch.start()
    hours.moment += timedelta(minutes=2)
    assert not watch.check()
    limit[0] = timedelta(minutes=1)
    assert watch.check()
    qtbot.waitUntil(lambda: heard == [1])
