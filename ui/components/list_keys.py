"""Keys in a closed drop-down list that does something at once when a row is chosen."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

_MOVES: Final = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


def open_for_key(field: QComboBox, event: QKeyEvent) -> bool:
    """Open a list for a key that would choose a row unseen; return whether it was such a key.

    Letters go to the open list, so that "bo" and Enter still choose what begins so.
    """
    typed = event.text() if event.text().strip() and event.text().isprintable() else ""
    if not typed and Qt.Key(event.key()) not in _MOVES:
        return False
    field.showPopup()
    if typed:
        field.view().keyboardSearch(typed)
    return True
