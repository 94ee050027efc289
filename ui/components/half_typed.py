"""Fields that know what is half typed in them, and the names under which they are found again."""

from collections import Counter
from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


@runtime_checkable
class HalfTyped(Protocol):
    """A field whose text may differ from what is in the vault."""

    def half_typed(self) -> str | None:
        """Return the text when it is not the one in the vault, and None when it is."""

    def take_up(self, text: str) -> None:
        """Go on with a text that was half typed when the vault was locked."""


@runtime_checkable
class Foldable(Protocol):
    """A part of a page that may be open or closed, and has fields only when it is open."""

    def fold_state(self) -> str:
        """Return in a word of its own what is open; empty when that is as it always begins."""

    def unfold(self, state: str) -> None:
        """Open the same again."""


def can_keep(kind: type) -> bool:
    """Whether widgets of a class can be half typed or folded.

    Asked of the class, which Python remembers: a page has hundreds of widgets.
    """
    return issubclass(kind, HalfTyped | Foldable)


def name_widgets(root: QWidget) -> Mapping[str, QWidget]:
    """Return everything below a widget under a name that it will have again next time.

    The name is made of the object names above it (a row of a list has the identifier of its record)
    and, for what has none, its kind and how many of that kind came before it in the same part.
    """
    names: dict[str, QWidget] = {}
    _name_children(root, "", Counter(), names)
    return names


def name_of(root: QWidget, widget: QWidget | None) -> str:
    """Return the name of a widget below another one; empty when it is not there."""
    return next((name for name, known in name_widgets(root).items() if known is widget), "")


def read_cursor(widget: QWidget | None) -> int:
    """Return where the cursor stands in a text; nought where there is no text."""
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit) else 0


def place_cursor(widget: QWidget, position: int) -> None:
    """Put the cursor back in a text, or at its end when it has become shorter."""
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(position)
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(position, widget.document().characterCount() - 1))
        widget.setTextCursor(cursor)


def _name_children(
    parent: QWidget, part: str, counts: Counter[str], names: dict[str, QWidget]
) -> None:
    for child in parent.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        own = child.objectName()
        if own and not own.startswith("qt_"):
            name = f"{part}/{own}"
            names.setdefault(name, child)
            _name_children(child, name, Counter(), names)
        else:
            kind = type(child).__name__
            counts[kind] += 1
            names.setdefault(f"{part}/{kind}-{counts[kind]}", child)
            _name_children(child, part, counts, names)
