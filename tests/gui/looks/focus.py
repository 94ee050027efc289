"""Where the focus is can be seen, and Tab goes the way one reads."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.support.pixels import count_changed, photograph
from ui.main_window import MainWindow

MARGIN = 6
MANY = 300
RATIO = 3.0
BAR = 4
"""As wide as this, a line along the shortest side is as good as a thin one all around."""


class VisibleFocus:
    """As much changes as a line all around it or a thick one beside it, with 3 to 1 (2.4.13)."""

    def __init__(self) -> None:
        self.measured = 0

    def describe(self) -> str:
        """Return what was looked at."""
        return "places that can have the focus"

    def find(self, window: MainWindow) -> Iterator[str]:
        """Yield where nobody sees that the focus is there."""
        for widget in list_stops(window):
            self.measured += 1
            _put_focus_away(window)
            before = photograph(widget, MARGIN)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            changed = count_changed(before, photograph(widget, MARGIN), RATIO)
            around = 2 * (widget.width() + widget.height())
            least = min(around, BAR * min(widget.width(), widget.height())) * 0.9
            if changed < least:
                yield f"{describe(widget)}: {changed} of {least:.0f} pixels show the focus"


class ReadingOrder:
    """Tab comes by everything, from above to below and from left to right; Shift+Tab goes back."""

    def __init__(self) -> None:
        self.measured = 0

    def describe(self) -> str:
        """Return what was looked at."""
        return "places where Tab comes by"

    def find(self, window: MainWindow) -> Iterator[str]:
        """Yield where Tab goes astray."""
        expected = list_stops(window)
        _put_focus_away(window)
        there = _go_round(window, Qt.Key.Key_Tab)
        self.measured += len(there)
        for widget in expected:
            if widget not in there:
                yield f"Tab never came by {describe(widget)}"
        for one, other in pairwise(there):
            if _is_above(one, other):
                yield f"from {describe(one)} back to {describe(other)}"
        back = _go_round(window, Qt.Key.Key_Backtab)
        if back[:1] + back[:0:-1] != there:
            yield "Shift+Tab goes another way"


def list_stops(window: MainWindow) -> list[QWidget]:
    """Return every widget that Tab should come by."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.visibleRegion().isEmpty()
        and not _is_reached_by_arrow(widget)
    ]


def _is_reached_by_arrow(widget: QWidget) -> bool:
    """Whether it is one of a row of which another is chosen: such a row is one stop."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return bool(group and group.exclusive() and group.checkedButton() not in (None, widget))


def describe(widget: QWidget) -> str:
    """Return what a widget is called in the report of a test."""
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {words[:50]!r}"


def _put_focus_away(window: MainWindow) -> None:
    focused = _focus(window)
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()


def _go_round(window: MainWindow, key: Qt.Key) -> list[QWidget]:
    """Press a key until the focus is where it was first; return where it came by."""
    first = _focus(window) or _press(window, key)
    stops = [first]
    for _ in range(MANY):
        at = _press(window, key)
        if at is first:
            return stops
        if at is not stops[-1]:
            # The map keeps Tab to itself until the last person.
            stops.append(at)
    pytest.fail(f"the focus never came back to {describe(first)}")


def _press(window: MainWindow, key: Qt.Key) -> QWidget:
    QTest.keyClick(_focus(window) or window, key)
    focused = _focus(window)
    assert focused is not None
    return focused


def _focus(window: MainWindow) -> QWidget | None:
    """Return what has the focus; Qt says None where its types promise a widget."""
    widget: QWidget | None = window.focusWidget()
    return widget


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _is_above(one: QWidget, other: QWidget) -> bool:
    """Whether the second comes before the first; a next column may begin higher up."""
    first, second = _place(one), _place(other)
    if second.left() > first.right():
        return False
    return second.bottom() < first.top() or (
        second.right() < first.left() and second.top() <= first.bottom()
    )
