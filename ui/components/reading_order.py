"""Tab goes in the order of reading, also over rows that were added later.

Qt by itself visits widgets in the order in which they were made.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from ui.components.scrolling import scroll_to


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next or previous stop of a window; return whether there is one."""
    stops = [widget for widget in _walk(window) if _is_stop(widget)]
    if not stops:
        return False
    current = window.focusWidget()
    if current in stops:
        index = stops.index(current) + (1 if forward else -1)
    else:
        index = 0 if forward else -1
    target = stops[index % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    scroll_to(target)
    return True


def _is_stop(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.focusProxy() is None


def _walk(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and what is visible below it, in the order of its layout."""
    if not widget.isVisible():
        return
    yield widget
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        # A scroll area without a widget says so with None, whatever its type promises.
        yield from _walk(inner) if isinstance(inner, QWidget) else ()
        return
    layout = widget.layout()
    # A widget without a layout places its own parts, as a list or a text field does.
    if isinstance(layout, QLayout):
        yield from _walk_layout(layout, widget.children())
        # What lies over the rest comes after it: it has a place of its own, and no layout.
        for child in widget.children():
            if isinstance(child, QWidget) and child.property("overlay"):
                yield from _walk(child)


def _walk_layout(layout: QLayout, children: Sequence[QObject]) -> Iterator[QWidget]:
    """Yield what is in a layout.

    It asks where a part is instead of asking for the items: Qt deletes those without a word to
    Python, and the Python half that stays behind takes the place of whatever comes to live there.
    """
    parts = [
        (index, part)
        for part in (*children, *layout.children())
        if isinstance(part, QWidget | QLayout) and (index := layout.indexOf(part)) >= 0
    ]
    for _index, part in sorted(parts, key=lambda pair: pair[0]):
        if isinstance(part, QWidget):
            yield from _walk(part)
        else:
            yield from _walk_layout(part, children)
