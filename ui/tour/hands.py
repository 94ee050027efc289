"""Hands for a tour: they click, type, drag and look, and reach only what a person can reach."""

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from ui.main_window import MainWindow

PATIENCE_SECONDS = 30.0
LEFT = Qt.MouseButton.LeftButton


class TourError(Exception):
    """Something that a person would have found was not there, or did not do what it should."""


class Hands:
    """One person at one window, with a camera.

    Args:
        window: the window to work in.
        folder: where the pictures go.
    """

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self._folder = folder
        self._pictures = 0

    def settle(self) -> None:
        """Wait until everything asked for has been done, shown and painted."""
        self.window.operations.drain()
        for _ in range(3):
            QApplication.processEvents()
        self.window.operations.drain()
        QApplication.processEvents()

    def wait_for(self, is_there: Callable[[], bool], what: str) -> None:
        """Wait until something is so; TourError when it takes too long."""
        end = monotonic() + PATIENCE_SECONDS
        while not is_there():
            if monotonic() > end:
                raise TourError(f"niet gezien: {what}")
            QTest.qWait(10)
        self.settle()

    def click(self, widget: QWidget, *, at: QPoint | None = None) -> None:
        """Click on a widget that is in sight, or can be scrolled into sight, and can be used."""
        point = at or widget.rect().center()
        self._reach(widget, point)
        QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, point)
        self.settle()

    def type(self, field: QWidget, text: str) -> None:
        """Click in a field, replace what stands there by a text, and go on with Tab."""
        self._reach(field, field.rect().center())
        target = field.focusProxy() or field
        QTest.mouseClick(field if field is target else target, LEFT)
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_Delete)
        self._write(target, text)
        QTest.keyClick(target, Qt.Key.Key_Tab)
        self.settle()

    def enter(self, field: QLineEdit, text: str) -> None:
        """Type a text in a line and press Enter."""
        self._reach(field, field.rect().center())
        QTest.mouseClick(field, LEFT)
        self._write(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def press(self, widget: QWidget, key: Qt.Key | str) -> None:
        """Press one key while a widget has the focus."""
        if isinstance(key, str):
            QTest.keyClick(widget, key)
        else:
            QTest.keyClick(widget, key)
        self.settle()

    def choose(self, box: QComboBox, text: str) -> None:
        """Open a list of choices and click on the one with this text."""
        index = box.findText(text)
        if index < 0:
            raise TourError(f"geen keuze in de lijst: {text}")
        self._reach(box, box.rect().center())
        box.setFocus()
        box.showPopup()
        view = box.view()
        view.scrollTo(box.model().index(index, 0))
        QApplication.processEvents()
        place = view.visualRect(box.model().index(index, 0)).center()
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
        self.settle()
        if box.currentIndex() != index:
            raise TourError(f"niet te kiezen: {text}")

    def drag(self, area: QAbstractScrollArea, start: QPoint, end: QPoint) -> None:
        """Drag with the mouse from one point of an area to another, in small steps."""
        target = area.viewport()
        QTest.mousePress(target, LEFT, Qt.KeyboardModifier.NoModifier, start)
        steps = 8
        for step in range(1, steps + 1):
            QTest.mouseMove(target, start + (end - start) * step / steps)
            QApplication.processEvents()
        QTest.mouseRelease(target, LEFT, Qt.KeyboardModifier.NoModifier, end)
        self.settle()

    def photograph(self, name: str) -> None:
        """Keep a picture of the whole window, numbered in order."""
        self.settle()
        self._pictures += 1
        path = self._folder / f"{self._pictures:02d}-{name}.png"
        if not self.window.grab().save(str(path)):
            raise TourError(f"beeld niet opgeslagen: {path.name}")

    def show(self, widget: QWidget) -> None:
        """Scroll until a widget stands as high in the window as it can, as for reading on."""
        for area in _scroll_areas(widget):
            top = widget.mapTo(area.widget(), QPoint(0, 0)).y()
            area.verticalScrollBar().setValue(max(0, top - _MARGIN))
        self.settle()

    def _write(self, target: QWidget, text: str) -> None:
        for sign in text:
            key = Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                # Sent by hand: QTest knows only the signs of Latin-1.
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(target, event)

    def _reach(self, widget: QWidget, point: QPoint) -> None:
        """Scroll to a widget, and refuse what no person could click on."""
        if not widget.isVisible():
            raise TourError(f"niet zichtbaar: {_name(widget)}")
        if not widget.isEnabled():
            raise TourError(f"niet te gebruiken: {_name(widget)}")
        for area in _scroll_areas(widget):
            area.ensureWidgetVisible(widget)
        QApplication.processEvents()
        window = widget.window()
        found = window.childAt(widget.mapTo(window, point))
        while found is not None and found is not widget:
            found = found.parentWidget()
        if found is None:
            raise TourError(f"niet te bereiken: {_name(widget)}")


_MARGIN = 24


def _scroll_areas(widget: QWidget) -> list[QScrollArea]:
    areas = []
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            areas.append(parent)
        parent = parent.parentWidget()
    return areas


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {words}".strip()
