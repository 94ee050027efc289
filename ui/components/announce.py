"""Tells a screen reader what changed without the focus going there."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader read something out that did not come with a change of focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
