"""Hands for a tour: they click, type, drag and look, and reach only what a person can reach."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
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

from ui.components.segmented_choice import SegmentedChoice
from ui.main_window import USUAL, MainWindow
from ui.messages import QuestionDialog
from ui.visit.page import VisitPage

_LOOKS = 5
"""So often it is looked where something is now, before it cannot be reached."""
PATIENCE_SECONDS = 30.0
LEFT = Qt.MouseButton.LeftButton


class TourError(Exception):
    """Something that a person would have found was not there, or did not do what it should."""


Shown = TypeVar("Shown", bound=QWidget)


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
        # The loop of a running app does this by itself: here, what a click put away would stay.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def page(self, kind: type[Shown]) -> Shown:
        """Return the page that is shown; TourError when it is another one."""
        return _expect(self.window.page, kind)

    def step(self, kind: type[Shown]) -> Shown:
        """Return the step of the visit that is shown; TourError when it is another one."""
        return _expect(self.page(VisitPage).step_page, kind)

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

    def write(self, field: QWidget, text: str) -> None:
        """Click in a field, replace what stands there by a text, and go on with Tab."""
        QTest.keyClick(self._replace(field, text), Qt.Key.Key_Tab)
        self.settle()

    def enter(self, field: QLineEdit, text: str) -> None:
        """Click in a line, replace what stands there by a text, and press Enter."""
        QTest.keyClick(self._replace(field, text), Qt.Key.Key_Return)
        self.settle()

    def seek(self, field: QLineEdit, text: str, is_found: Callable[[], bool]) -> None:
        """Click in a line that searches, replace what stands there, and wait for what it finds."""
        self._replace(field, text)
        self.wait_for(is_found, text)

    def take_first(self, field: QLineEdit) -> None:
        """Take the first thing that a line found, with the keys."""
        QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def press(self, widget: QWidget, key: str) -> None:
        """Press the key of one sign."""
        self._strike(widget, key)
        self.settle()

    def choose(self, box: QComboBox, text: str) -> None:
        """Open a list of choices and click on the first one that begins with this text."""
        index = next((i for i in range(box.count()) if box.itemText(i).startswith(text)), -1)
        if index < 0:
            raise TourError(f"geen keuze in de lijst: {text}")
        self._reach(box, box.rect().center())
        box.setFocus()
        box.showPopup()
        view = box.view()
        row = box.model().index(index, 0)
        view.scrollTo(row)
        QApplication.processEvents()
        place = view.visualRect(row).center()
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def pick(self, choice: SegmentedChoice, text: str) -> None:
        """Click on the button with this text in a row of buttons."""
        for button in choice.buttons:
            if button.text() == text:
                self.click(button)
                return
        raise TourError(f"geen knop: {text}")

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

    def draw(self, target: QWidget, points: Sequence[QPoint]) -> None:
        """Draw one line with the mouse through these points of a widget."""
        self._reach(target, points[0])
        QTest.mousePress(target, LEFT, Qt.KeyboardModifier.NoModifier, points[0])
        for point in points[1:]:
            QTest.mouseMove(target, point)
            QApplication.processEvents()
        QTest.mouseRelease(target, LEFT, Qt.KeyboardModifier.NoModifier, points[-1])
        self.settle()

    def accept_next(self) -> None:
        """Say yes to the next question, as soon as it is asked."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QuestionDialog):
                QTest.mouseClick(dialog.accept_button, LEFT)
                # A window manager would do this by itself.
                self.window.activateWindow()
            elif monotonic() < end:
                QTimer.singleShot(10, answer)

        end = monotonic() + PATIENCE_SECONDS
        QTimer.singleShot(10, answer)

    def photograph(self, name: str) -> None:
        """Keep a picture of the whole window, numbered in order."""
        # Without a screen the whole screen is smaller than a laptop's.
        self.window.resize(*USUAL)
        self.settle()
        self._pictures += 1
        path = self._folder / f"{self._pictures:02d}-{name}.png"
        if not self.window.grab().save(str(path)):
            raise TourError(f"beeld niet opgeslagen: {path.name}")

    def look_from_the_top(self) -> None:
        """Scroll the page back to its beginning."""
        for area in self.window.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        self.settle()

    def show(self, widget: QWidget) -> None:
        """Scroll until a widget stands as high in the window as it can, as for reading on."""
        for area in _scroll_areas(widget):
            ground = area.widget()
            if ground is not None:
                top = widget.mapTo(ground, QPoint(0, 0)).y()
                area.verticalScrollBar().setValue(max(0, top - _MARGIN))
        self.settle()

    def _replace(self, field: QWidget, text: str) -> QWidget:
        """Put a text in a field in place of what stands there; return what has the focus."""
        target = field.focusProxy() or field
        self._reach(target, target.rect().center())
        QTest.mouseClick(target, LEFT)
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(target, Qt.Key.Key_Delete)
        self._strike(target, text)
        return target

    def _strike(self, target: QWidget, text: str) -> None:
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
        for _ in range(_LOOKS):
            for area in _scroll_areas(widget):
                area.ensureWidgetVisible(widget)
            # What was written last may make a line higher, and move what is below it.
            QApplication.processEvents()
            window = widget.window()
            found = window.childAt(widget.mapTo(window, point))
            while found is not None and found is not widget:
                found = found.parentWidget()
            if found is not None:
                return
        raise TourError(f"niet te bereiken: {_name(widget)}")


_MARGIN = 24


def _expect(shown: QWidget | None, kind: type[Shown]) -> Shown:
    if not isinstance(shown, kind):
        raise TourError(f"{kind.__name__} verwacht, {type(shown).__name__} gezien")
    return shown


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
