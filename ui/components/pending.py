"""Edits that were typed and not yet handed over, and how to hand them all over at once."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from ui.components.half_typed import HalfTyped
from ui.components.kept_line import KeptLine


@runtime_checkable
class PendingEdit(Protocol):
    """A field that hands over what was typed a moment later, or now when asked to."""

    def flush(self) -> None:
        """Hand over what was typed, if it differs from what was handed over before."""

    def has_pending(self) -> bool:
        """Return whether something was typed and not yet handed over."""


@runtime_checkable
class ReadEdit(Protocol):
    """A field whose text can stand for nothing, such as 31 February."""

    def unread(self) -> tuple[str, str] | None:
        """Return what is not kept, and why, when the text stands for nothing."""


@runtime_checkable
class PendingNote(Protocol):
    """A page that has something to tell the log, on which nothing on screen depends."""

    def flush_note(self) -> None:
        """Tell it now, if it was not told yet."""


def flush_pending(root: QWidget) -> None:
    """Flush every such field in a widget and below it; used before a page is left."""
    for widget in _list_keepers(root):
        if isinstance(widget, PendingEdit):
            widget.flush()


def flush_edits(root: QWidget) -> None:
    """Flush what changes something that is there; used before locking, closing, and in a crash.

    A line for something new is left alone: half a name must not become a person.
    """
    for widget in _list_keepers(root):
        if isinstance(widget, PendingNote):
            widget.flush_note()
        if isinstance(widget, KeptLine):
            continue
        if isinstance(widget, PendingEdit) and isinstance(widget, HalfTyped):
            widget.flush()


def list_unread(root: QWidget) -> list[tuple[str, str]]:
    """Return what is not kept, and why, of every field with a text that cannot be read."""
    fields = [widget for widget in _list_keepers(root) if isinstance(widget, ReadEdit)]
    return [loss for field in fields if (loss := field.unread()) is not None]


def has_pending(root: QWidget) -> bool:
    """Return whether a widget or one below it holds something that was not handed over."""
    return any(
        isinstance(widget, PendingEdit) and widget.has_pending() for widget in _list_keepers(root)
    )


def _list_keepers(root: QWidget) -> list[QWidget]:
    """Return the widgets that any of the above fits; asked by class, for a page has hundreds."""
    widgets = (root, *root.findChildren(QWidget))
    kinds = {type(widget) for widget in widgets}
    keeping = {kind for kind in kinds if issubclass(kind, (PendingEdit, ReadEdit, PendingNote))}
    return [widget for widget in widgets if type(widget) in keeping]
