"""Tips that show a text to the letter, whatever a user typed into it."""

from typing import Protocol

from PySide6 import QtGui


class _HasTip(Protocol):
    def setToolTip(self, tip: str, /) -> object:
        """Show a tip, which Qt reads as mark-up when it looks like it."""


def set_plain_tip(target: _HasTip, text: str) -> None:
    """Give a widget or an item of a scene a tip in which `<b>` is three signs, not bold."""
    target.setToolTip(make_plain_tip(text))


def make_plain_tip(text: str) -> str:
    """Return the tip that shows this text to the letter."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    # Imported when needed: it brings every named sign of HTML along.
    from html import escape

    return f"<qt>{escape(text)}</qt>"
