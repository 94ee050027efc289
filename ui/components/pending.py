"""Edits that were typed and not yet handed over, and how to hand them all over at once."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class PendingEdit(Protocol):
    """A field that hands over what was typed a moment later, or now when asked to."""

    def flush(self) -> None:
        """Hand over what was typed, if it differs from what was handed over before."""

    def has_pending(self) -> bool:
        """Return whether something was typed and not yet handed over."""


def flush_pending(root: QWidget) -> None:
    """Flush every such field in a widget and below it; used before closing and locking."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, PendingEdit):
            widget.flush()


def has_pending(root: QWidget) -> bool:
    """Return whether a widget or one below it holds something that was not handed over."""
    return any(
        isinstance(widget, PendingEdit) and widget.has_pending()
        for widget in (root, *root.findChildren(QWidget))
    )
