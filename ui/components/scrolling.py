"""Bringing something into view."""

from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_to(target: QWidget) -> None:
    """Scroll everything around a widget so far that it can be seen."""
    parent = target.parentWidget()
    while isinstance(parent, QWidget):
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(target)
        parent = parent.parentWidget()
