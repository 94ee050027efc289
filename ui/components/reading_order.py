"""Tab goes in the order of reading, also over rows that were added later.

Qt by itself visits widgets in the order in which they were made.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


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
    _scroll_to(target)
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
    yield from _walk_layout(layout) if isinstance(layout, QLayout) else ()


def _walk_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if isinstance(widget, QWidget):
            yield from _walk(widget)
        elif isinstance(inner, QLayout):
            yield from _walk_layout(inner)


def _scroll_to(target: QWidget) -> None:
    parent = target.parentWidget()
    while isinstance(parent, QWidget):
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(target)
        parent = parent.parentWidget()
