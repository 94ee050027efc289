"""Where a refusal is said: at the field it belongs to, as long as that is on screen."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from screening.errors import ExpectedError, InvalidInput
from ui.components.pending import list_unread


def show_refusal(
    error: ExpectedError,
    place: QWidget,
    say_here: Callable[[str], object],
    say_elsewhere: Callable[[ExpectedError], object],
) -> None:
    """Say why something was not stored, where the user can see it.

    A refusal may come after the page was left; then the field is gone, and the window says it.

    Args:
        error: why it was not stored.
        place: the widget that `say_here` writes at.
        say_here: shows a sentence about a value that cannot be right.
        say_elsewhere: shows the error in the window.
    """
    belongs_here = isinstance(error, InvalidInput)
    if belongs_here:
        say_here(f"{error.sentence} {error.advice}")
    if not (belongs_here and place.isVisible()):
        say_elsewhere(error)


def tell_unread(root: QWidget, say: Callable[[ExpectedError], object]) -> None:
    """Say that a text below a widget that goes away stands for nothing and so was not kept."""
    for sentence, reason in list_unread(root)[:1]:
        say(InvalidInput("unread", sentence, reason))
