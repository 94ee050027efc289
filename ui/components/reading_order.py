"""Tab goes in the order of reading, also over rows that were added later.

Qt by itself visits widgets in the order in which they were made.
"""

from collections.abc import Sequence, Set
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from ui.components.scrolling import scroll_to

_BY_TAB: Final = frozenset(
    {Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus}
)


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next or previous stop of a window; return whether there is one.

    Whoever stood on something that has just gone is handed on to what is beside it.
    """
    current = window.focusWidget()
    walked: list[QWidget] = []
    _walk(window, _list_holders(current), walked)
    stops = [widget for widget in walked if _is_stop(widget)]
    if not stops:
        return False
    if current in stops:
        index = stops.index(current) + (1 if forward else -1)
    elif (place := _find_place(walked, current)) == 0:
        index = 0 if forward else -1
    else:
        before = sum(stop in walked[:place] for stop in stops)
        index = min(before, len(stops) - 1) if forward else max(before - 1, 0)
    target = stops[index % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    # Some hand the focus on to what they make only then.
    focused: object = window.focusWidget()
    scroll_to(focused if isinstance(focused, QWidget) else target)
    return True


def list_stops(part: QWidget) -> list[QWidget]:
    """Return where Tab stops within a part of a window, in the order of reading."""
    walked: list[QWidget] = []
    _walk(part, frozenset(), walked)
    return [widget for widget in walked if _is_stop(widget)]


def _is_stop(widget: QWidget) -> bool:
    return (
        widget.focusPolicy() in _BY_TAB
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _list_holders(part: QWidget | None) -> Set[QWidget]:
    """Return a widget and all that it is a part of."""
    holders: set[QWidget] = set()
    while part is not None:
        holders.add(part)
        part = part.parentWidget()
    return holders


def _find_place(walked: Sequence[QWidget], part: QWidget | None) -> int:
    """Return where a widget, or else whatever it was a part of, stands in the order; 0 for none."""
    while part is not None and part not in walked:
        part = part.parentWidget()
    return walked.index(part) if part is not None else 0


def _walk(widget: QWidget, holders: Set[QWidget], walked: list[QWidget]) -> None:
    """Append a widget and what is below it, in the order of its layout.

    What is hidden is left out, unless it has the focus or something in it has.
    """
    if not widget.isVisible() and widget not in holders:
        return
    walked.append(widget)
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        # A scroll area without a widget says so with None, whatever its type promises.
        if isinstance(inner, QWidget):
            _walk(inner, holders, walked)
        return
    layout = widget.layout()
    # A widget without a layout places its own parts, as a list or a text field does.
    if isinstance(layout, QLayout):
        parts = [child for child in widget.children() if isinstance(child, QWidget)]
        # What lies over the rest comes after it: it has a place of its own, and no layout.
        for part in _walk_layout(layout, parts, holders, walked):
            if part.property("overlay"):
                _walk(part, holders, walked)


def _walk_layout(
    layout: QLayout,
    waiting: list[QWidget],
    holders: Set[QWidget],
    walked: list[QWidget],
) -> list[QWidget]:
    """Append those of some widgets that are in a layout; return the others.

    It asks where a part is instead of asking for the items: Qt deletes those without a word to
    Python, and the Python half that stays behind takes the place of whatever comes to live there.
    """
    parts: dict[int, QWidget | QLayout] = {}
    others: list[QWidget] = []
    for widget in waiting:
        index = layout.indexOf(widget)
        if index < 0:
            others.append(widget)
        else:
            parts[index] = widget
    for inner in layout.children():
        if isinstance(inner, QLayout):
            parts[layout.indexOf(inner)] = inner
    for _index, part in sorted(parts.items()):
        if isinstance(part, QWidget):
            _walk(part, holders, walked)
        else:
            others = _walk_layout(part, others, holders, walked)
    return others
