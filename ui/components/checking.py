"""Showing from outside whether something is ticked.

What someone ticks is heard by `toggled`, not by `clicked`: a screen reader or a switch ticks over
the accessibility bus, and Qt then sends no click.
"""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QAbstractButton


def show_checked(button: QAbstractButton, on: bool) -> None:
    """Show a button as ticked or not; emits nothing."""
    with QSignalBlocker(button):
        button.setChecked(on)
